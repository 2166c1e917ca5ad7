import type { CellsChanged, HostWorkbook } from "./workbook";
import { rangeAddress } from "./rangeAddress";

/** An event as the host hands it to the client (`OfficeExtension.GenericEventRegistration` of the client). */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: "Workbook";
  /** JSON. */
  readonly message: string;
}

/** Event types by the client's own numbers (WorksheetCollection.onChanged, .onRowSorted). */
export const eventType = { DataChanged: 10, RowSorted: 19 } as const;
export type WatchedEvent = keyof typeof eventType;

/**
 * What is told of the sheets, once a script asked for it: of its own writes too, those marked as its own
 * (Excel.EventTriggerSource, ExcelApi 1.14), and each after the batch that asked or wrote was answered. A sort is told
 * as a sort alone: the reference promises no more.
 */
export class SheetEvents {
  private readonly watched = new Set<WatchedEvent>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private running = false;

  constructor(workbook: HostWorkbook) {
    workbook.onCellsChanged((change) => {
      this.raise(change);
    });
  }

  watch(event: WatchedEvent, on: boolean): void {
    if (on) this.watched.add(event);
    else this.watched.delete(event);
  }
  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners.add(listener);
  }

  /** What is changed meanwhile is the script's doing. */
  whileRunning<T>(run: () => T): T {
    this.running = true;
    try {
      return run();
    } finally {
      this.running = false;
    }
  }

  private raise({ sheetId, rect, how }: CellsChanged): void {
    const event: WatchedEvent = how === "RowsSorted" ? "RowSorted" : "DataChanged";
    if (!this.watched.has(event)) return;
    const triggerSource = this.running ? "ThisLocalAddin" : "Unknown";
    const args = { worksheetId: sheetId, address: rangeAddress(rect), source: "Local" };
    const message = JSON.stringify(event === "RowSorted" ? args : { ...args, changeType: how, triggerSource });
    const entry: EventEntry = { messageCategory: 65536, messageType: eventType[event], targetId: "Workbook", message };
    setTimeout(() => {
      for (const listener of this.listeners) listener([entry]);
    });
  }
}
