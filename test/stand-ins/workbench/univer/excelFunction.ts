import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";

export interface ExcelParameter {
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
}

type Run = (...args: readonly unknown[]) => unknown;

/** A custom function of the add-in in Univer's cells: arguments shaped as Excel shapes them, errors as cell errors. */
export class ExcelFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly parameters: readonly ExcelParameter[],
    private readonly run: Run,
  ) {
    super(name);
    this.minParams = parameters.filter(({ optional }) => optional !== true).length;
    this.maxParams = parameters.length;
  }

  /** A function that throws would end the whole calculation here. */
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    try {
      return this.toValue(this.run(...this.parameters.map((parameter, place) => argument(given[place], parameter))));
    } catch (error) {
      return scalar(error);
    }
  }

  private toValue(result: unknown): BaseValueObject {
    if (!Array.isArray(result)) return scalar(result);
    const calculateValueList = (result as unknown[][]).map((line) => line.map(scalar));
    return new ArrayValueObject({
      calculateValueList,
      rowCount: calculateValueList.length,
      columnCount: calculateValueList[0]?.length ?? 0,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }
}

/** What is left out is null; a single cell is a range of one where a range is wanted. */
function argument(
  value: BaseValueObject | BaseReferenceObject | undefined,
  { dimensionality }: ExcelParameter,
): unknown {
  if (value === undefined || value.isReferenceObject()) return null;
  const object = value as BaseValueObject;
  if (object.isArray()) {
    const rows = (object as ArrayValueObject)
      .getArrayValue()
      .map((line) => Array.from(line, (entry) => cell(entry ?? undefined)));
    return dimensionality === "matrix" ? rows : rows[0]?.[0];
  }
  if (object.isNull()) return null;
  return dimensionality === "matrix" ? [[cell(object)]] : cell(object);
}

/** Empty cells as desktop Excel hands them over. */
function cell(value: BaseValueObject | undefined): unknown {
  if (value === undefined || value.isNull()) return 0;
  return value.isError() ? { code: value.getValue() } : value.getValue();
}

const errorTypes: readonly string[] = Object.values(ErrorType);
const isErrorType = (code: unknown): code is ErrorType => typeof code === "string" && errorTypes.includes(code);

function scalar(result: unknown): BaseValueObject {
  if (typeof result === "string") return StringValueObject.create(result);
  if (typeof result === "number") return NumberValueObject.create(result);
  if (typeof result === "boolean") return BooleanValueObject.create(result);
  const code: unknown = typeof result === "object" && result !== null ? Reflect.get(result, "code") : undefined;
  return ErrorValueObject.create(isErrorType(code) ? code : ErrorType.VALUE);
}
