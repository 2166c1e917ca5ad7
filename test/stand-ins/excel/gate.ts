export interface Gate {
  readonly until: Promise<void>;
  readonly release: () => void;
}

/** A promise that waits for its release. */
export function gate(): Gate {
  let open: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    until,
    release: () => {
      open();
    },
  };
}
