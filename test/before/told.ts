/** One thing that a probe saw in a tree. The same name in both trees is the same thing. */
export interface Told {
  readonly name: string;
  /** What was seen, in lines. */
  readonly text: string;
  /** How many of what the probe counts are in it; 1 unless told. */
  readonly count?: number;
  /** A PNG file of it. */
  readonly picture?: string;
  /** What it was made of: not compared, but shown where the text differs. */
  readonly of?: string;
}

export type Tell = (told: Told) => void;

/** What a probe is asked, the same in both trees. */
export interface Job {
  readonly rows: number;
  /** Workbook files. */
  readonly trackers: readonly string[];
  /** Where pictures and other files go. */
  readonly folder: string;
  /** Only these, and as closely as can be: they were found to differ. */
  readonly closer?: readonly string[];
}

export type Probe = (job: Job, tell: Tell) => Promise<void>;

export const probeNames = ["decisions", "wire", "files", "functions", "texts", "screens"] as const;
export type ProbeName = (typeof probeNames)[number];
