import type { Reviewed } from "../../review/propose/reviewed";

/** The tenants of a list: of whom each row is, rows of nobody together. */
export class ListTenants {
  constructor(private readonly reviewed: Reviewed) {}

  /** Rows, tenant by tenant, as each first comes. */
  byTenant(rows: readonly number[]): readonly (readonly number[])[] {
    const byTenant = new Map<number, number[]>();
    for (const row of rows) {
      const tenant = this.placeOf(row);
      const own = byTenant.get(tenant);
      if (own === undefined) byTenant.set(tenant, [row]);
      else own.push(row);
    }
    return [...byTenant.values()];
  }

  isSame(one: number, other: number): boolean {
    return this.placeOf(one) === this.placeOf(other);
  }

  /** What a row's tenant is known by when the table is opened again; "" is nobody. */
  keyOf(row: number): string {
    const { tenants, input } = this.reviewed;
    const first = this.isOfNobody(row) ? undefined : tenants.rows[tenants.of(row)]?.[0];
    return first === undefined ? "" : (input.table.who.name(first) ?? input.table.who.tenant(first) ?? "");
  }

  private placeOf(row: number): number {
    return this.isOfNobody(row) ? -1 : this.reviewed.tenants.of(row);
  }

  private isOfNobody(row: number): boolean {
    const { who } = this.reviewed.input.table;
    return who.tenant(row) === undefined && who.name(row) === undefined;
  }
}
