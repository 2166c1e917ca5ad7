import { itemNotFound } from "../excelError";
import { text } from "./arguments";
import { modelled } from "./target";

/** A setting is its key: what it holds is asked of the workbook each time. */
export const settingTarget = modelled<string>({
  typeName: "Setting",
  id: (key) => key,
  describe: (key) => `Setting ${key}`,
  properties: {
    Key: (key) => key,
    Value: (key, { workbook }) => workbook.settings.get(key),
  },
  setters: {
    Value: (key, value, { workbook }) => {
      workbook.settings.set(key, value);
    },
  },
  methods: {
    Delete: (key, _, { workbook }) => {
      if (!workbook.settings.delete(key)) throw itemNotFound("Setting.delete");
      return { value: null };
    },
  },
});

export const settingsTarget = modelled<undefined>({
  typeName: "SettingCollection",
  items: (_, session) => [...session.workbook.settings.keys()].map((key) => settingTarget(key, session)),
  item: (_, key, session) => {
    const name = text(key, "SettingCollection.getItem");
    if (!session.workbook.settings.has(name)) throw itemNotFound("SettingCollection.getItem");
    return settingTarget(name, session);
  },
  methods: {
    Add: (_, [key, value], session) => {
      const name = text(key, "SettingCollection.add");
      session.workbook.settings.set(name, value);
      return { target: settingTarget(name, session) };
    },
    GetCount: (_, __, { workbook }) => ({ value: workbook.settings.size }),
    GetItemOrNullObject: (_, [key], session) => {
      const name = text(key, "SettingCollection.getItemOrNullObject");
      return { target: session.workbook.settings.has(name) ? settingTarget(name, session) : null };
    },
  },
});
