import { modelled } from "./target";

export const applicationTarget = modelled<undefined>({
  typeName: "Application",
  properties: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
  },
  methods: {
    SuspendApiCalculationUntilNextSync: () => ({ value: null }),
    SuspendScreenUpdatingUntilNextSync: () => ({ value: null }),
  },
});
