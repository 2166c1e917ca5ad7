/** What a person does with the groups of a list: its rows stand tenant by tenant, each tenant's closed or open. */
export type Grouping =
  | { readonly byTenant: boolean }
  /** `of`: any row of the tenant that is meant. */
  | { readonly closed: boolean; readonly of: number | "all" };

/** The groups of a list. */
export interface Groups {
  readonly all: number;
  readonly closed: number;
}
