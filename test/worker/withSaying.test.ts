import { withPart } from "../../src/worker/withPart";

const validated = { year: 2026, month: 11, day: 24 };

test("an L3 goes with the L2 it was chosen under", () => {
  const chosen = withPart(withPart({ validated }, { l2: "l2.usingCompetitiveSolution" }), { l3: "Slack" });
  expect(chosen).toEqual({ validated, l2: "l2.usingCompetitiveSolution", l3: "Slack" });
  expect(withPart(chosen, { l2: "l2.executiveSponsorship" })).toEqual({
    validated,
    l2: "l2.executiveSponsorship",
  });
  expect(withPart(chosen, { validated: undefined })).toEqual({ l2: "l2.usingCompetitiveSolution", l3: "Slack" });
});
