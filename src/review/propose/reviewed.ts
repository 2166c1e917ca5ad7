import { Decisions } from "../../playbook/assess/decisions";
import type { ReviewInput, RowProposal } from "./proposal";
import { proposeRow } from "./proposeRow";
import { reviewRows } from "./review";
import { RowFacts } from "./rowFacts";
import { rowsSaidOtherwise, tenantsOf, type Tenants } from "./tenants";

/**
 * What the rules say to an input, row by row: the decisions, and what is counted of each proposal. A proposal itself is
 * made for a row that somebody looks at or writes.
 */
export class Reviewed {
  readonly facts: RowFacts;

  private constructor(
    private said: ReviewInput,
    readonly decisions: Decisions,
    readonly tenants: Tenants,
  ) {
    this.facts = new RowFacts(said.snapshot.rowCount);
  }

  /** Nothing is decided yet: `decide` has to be given every tenant's rows. */
  static begin(input: ReviewInput): Reviewed {
    return new Reviewed(input, Decisions.of(input.table, input.playbook), tenantsOf(input.table));
  }

  static of(input: ReviewInput): Reviewed {
    const reviewed = Reviewed.begin(input);
    reviewed.decide();
    return reviewed;
  }

  get input(): ReviewInput {
    return this.said;
  }

  /** Decides every row, or some, which must be all rows of their tenants; gives their proposals. */
  decide(rows?: readonly number[]): readonly RowProposal[] {
    const proposals = reviewRows(this.said, this.decisions, rows);
    for (const proposal of proposals) this.facts.note(proposal);
    return proposals;
  }

  /** Takes a person's words on the same table; gives the rows that have to be decided again, by tenant. */
  say(input: ReviewInput): readonly (readonly number[])[] {
    const before = this.said;
    this.said = input;
    if (before.language !== input.language) return this.tenants.rows;
    const places = new Set(rowsSaidOtherwise(before, input).map(this.tenants.of));
    return [...places].map((place) => this.tenants.rows[place] ?? []);
  }

  proposal(row: number): RowProposal {
    return proposeRow(this.said, row, this.decisions.at(row));
  }
}
