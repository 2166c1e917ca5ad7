import { withPart } from "../../src/taskpane/preview/row/rowChoices";

test("an L3 goes with the L2 it was chosen under", () => {
  const chosen = withPart(withPart({ validated: true }, { l2: "l2.usingCompetitiveSolution" }), { l3: "Slack" });
  expect(chosen).toEqual({ validated: true, l2: "l2.usingCompetitiveSolution", l3: "Slack" });
  expect(withPart(chosen, { l2: "l2.executiveSponsorship" })).toEqual({
    validated: true,
    l2: "l2.executiveSponsorship",
  });
  expect(withPart(chosen, { validated: undefined })).toEqual({ l2: "l2.usingCompetitiveSolution", l3: "Slack" });
});
