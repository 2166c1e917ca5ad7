import {
  ICommandService,
  IUndoRedoService,
  type IMutationInfo,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";

type Service<T> = Parameters<typeof Injector.prototype.get<T>>[0];

/** One workbook in Univer and the way to change it. What is changed here can be undone there by hand. */
export class SpreadsheetUnit {
  readonly id: string;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private undos: IMutationInfo[] = [];
  private redos: IMutationInfo[] = [];

  constructor(
    univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.id = workbook.getUnitId();
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  service<T>(name: Service<T>): T {
    return this.injector.get(name);
  }
  /** What Univer's own factories of undo mutations ask for. */
  get accessor(): Injector {
    return this.injector;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new Error(`the spreadsheet refused ${id}`);
  }

  /** Runs one mutation and keeps what takes it back until the step ends. */
  runUndoably(id: string, params: object, undo: IMutationInfo): void {
    this.run(id, params);
    this.redos.push({ id, params });
    this.undos.unshift(undo);
  }

  /** What a batch changed is one step of undo, as in Excel. */
  endStep(): void {
    if (this.redos.length === 0) return;
    this.service(IUndoRedoService).pushUndoRedo({
      unitID: this.id,
      undoMutations: this.undos,
      redoMutations: this.redos,
    });
    this.undos = [];
    this.redos = [];
  }

  /** After a change that can't be taken back the steps before it don't fit any more: Excel forgets them too. */
  forgetSteps(): void {
    this.undos = [];
    this.redos = [];
    this.service(IUndoRedoService).clearUndoRedo(this.id);
  }

  /** What the listener changes in the parameters is what is carried out. */
  beforeMutation(listener: (id: string, params: object) => void): void {
    this.commands.beforeCommandExecuted(({ id, params }) => {
      listener(id, params ?? {});
    });
  }

  /** `calculated`: what formulas gave anew is put into cells. */
  onMutation(listener: (id: string, params: object, calculated: boolean) => void): void {
    this.commands.onCommandExecuted(({ id, params }, options) => {
      listener(id, params ?? {}, options?.onlyLocal === true || options?.["fromFormula"] === true);
    });
  }
}
