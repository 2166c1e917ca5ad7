import type { Finding } from "./finding";

/** An edit of the development manifest, and all that is to be found then. */
export interface Broken {
  readonly what: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly finds: readonly Finding[];
}

const image = `<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"/>`;
const long = (count: number): string => "x".repeat(count);

export const brokenManifests: readonly Broken[] = [
  {
    what: "a tag that is not closed",
    from: "</OfficeTab>",
    to: "",
    finds: [{ check: "xml", about: "unexpected close tag" }],
  },
  {
    what: "permissions before the requirements",
    from: /(<Hosts>\s*<Host Name[^]*?<\/Hosts>)([^]*?)(<Permissions>.*<\/Permissions>)/,
    to: "$3$1$2",
    finds: [{ check: "order", about: "Hosts in OfficeApp" }],
  },
  {
    what: "no page for support",
    from: /<SupportUrl .*?\/>/,
    to: "",
    finds: [{ check: "missing", about: "SupportUrl in OfficeApp" }],
  },
  {
    what: "a button without a label",
    from: /<Label resid="CellPreview.Label"\/>/,
    to: "",
    finds: [{ check: "missing", about: "Label in Control Button" }],
  },
  {
    what: "an icon before its label",
    from: /(<Label resid="Group.Label"\/>)\s*(<Icon>[^]*?<\/Icon>)/,
    to: "$2$1",
    finds: [{ check: "order", about: "Label in Group" }],
  },
  {
    what: "an element nobody knows",
    from: "<FunctionFile",
    to: "<Ribbon/><FunctionFile",
    finds: [{ check: "order", about: "Ribbon in DesktopFormFactor" }],
  },
  {
    what: "a resid without a resource",
    from: `<Title resid="Open.Label"/>`,
    to: `<Title resid="Open.Title"/>`,
    finds: [{ check: "resid", about: "Open.Title leads nowhere" }],
  },
  {
    what: "a resource nobody uses",
    from: image,
    to: `${image}<bt:Image id="Icon.17" DefaultValue="https://localhost:3000/assets/icon-16.png"/>`,
    finds: [{ check: "resid", about: "Icon.17 is not used" }],
  },
  {
    what: "a resource twice",
    from: image,
    to: image + image,
    finds: [{ check: "resid", about: "Icon.16 stands twice" }],
  },
  {
    what: "a resid of 33 characters",
    from: /Group\.Label/g,
    to: long(33),
    finds: [{ check: "resid", about: `${long(33)} is longer than 32 characters` }],
  },
  {
    what: "an id that is none",
    from: "22ef69b2-",
    to: "22ef69b-",
    finds: [{ check: "id", about: "22ef69b-d8bd-4794-9279-88716c594fb1 is no GUID" }],
  },
  {
    what: "the production id",
    from: "22ef69b2-d8bd-4794-9279-88716c594fb1",
    to: "b0803682-77cc-4adc-a808-07ac04ea8fe5",
    finds: [{ check: "id", about: "b0803682-77cc-4adc-a808-07ac04ea8fe5 is another manifest's" }],
  },
  {
    what: "another version than package.json's",
    from: /<Version>.*?</,
    to: "<Version>0.0.1.0<",
    finds: [{ check: "version", about: "0.0.1.0 is not VERSION.0" }],
  },
  {
    what: "more permission than is needed",
    from: "ReadWriteDocument",
    to: "ReadWriteMailbox",
    finds: [{ check: "permission", about: "ReadWriteMailbox" }],
  },
  {
    what: "a label of 126 characters",
    from: `DefaultValue="Open tracker"`,
    to: `DefaultValue="${long(126)}"`,
    finds: [{ check: "length", about: "126 characters in bt:ShortStrings" }],
  },
  {
    what: "a Japanese description of 251 characters",
    from: "管理表を選ぶ作業ウィンドウを開きます。承認するまで何も書き込まれません。",
    to: "表".repeat(251),
    finds: [{ check: "length", about: "251 characters in bt:LongStrings" }],
  },
  {
    what: "a label without Japanese",
    from: `<bt:Override Locale="ja-JP" Value="管理表を開く"/>`,
    to: "",
    finds: [{ check: "language", about: "Open.Label in ja-JP" }],
  },
  {
    what: "two runtimes",
    from: /(<Runtime resid.*?\/>)/,
    to: "$1$1",
    finds: [{ check: "runtime", about: "2 runtimes" }],
  },
  { what: "no runtime", from: /<Runtime resid.*?\/>/, to: "", finds: [{ check: "runtime", about: "0 runtimes" }] },
  {
    what: "a runtime that ends with the pane",
    from: `lifetime="long"`,
    to: `lifetime="short"`,
    finds: [{ check: "runtime", about: "not as long as the workbook" }],
  },
  {
    what: "commands in another page",
    from: `<FunctionFile resid="Taskpane.Url"/>`,
    to: `<FunctionFile resid="Functions.Script.Url"/>`,
    finds: [{ check: "runtime", about: "FunctionFile elsewhere: Functions.Script.Url" }],
  },
  {
    what: "what is asked for at run time, declared",
    from: `MinVersion="1.13"`,
    to: `MinVersion="1.20"`,
    finds: [{ check: "requirement", about: "ExcelApi 1.20 must not be declared" }],
  },
  {
    what: "a set the code doesn't use",
    from: `<Set Name="ExcelApi"`,
    to: `<Set Name="DialogApi" MinVersion="1.2"/><Set Name="ExcelApi"`,
    finds: [{ check: "requirement", about: "DialogApi 1.2 must not be declared" }],
  },
  {
    what: "less than the code needs",
    from: `MinVersion="1.13"`,
    to: `MinVersion="1.12"`,
    finds: [{ check: "requirement", about: "ExcelApi 1.13 is needed" }],
  },
  {
    what: "plain http",
    from: image,
    to: image.replace("https", "http"),
    finds: [{ check: "http", about: "http://localhost:3000/assets/icon-16.png" }],
  },
  {
    what: "a page the build doesn't write",
    from: `<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>`,
    to: `<SourceLocation DefaultValue="https://localhost:3000/pane.html"/>`,
    finds: [{ check: "served", about: "https://localhost:3000/pane.html" }],
  },
  {
    what: "somebody else's page",
    from: `<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>`,
    to: `<SourceLocation DefaultValue="https://example.com/taskpane.html"/>`,
    finds: [{ check: "served", about: "https://example.com/taskpane.html" }],
  },
  {
    what: "an icon that isn't there",
    from: image,
    to: image.replace("icon-16.png", "icon-17.png"),
    finds: [{ check: "icon", about: "https://localhost:3000/assets/icon-17.png is missing" }],
  },
  {
    what: "an icon of another size",
    from: image,
    to: image.replace("icon-16.png", "icon-32.png"),
    finds: [{ check: "icon", about: "https://localhost:3000/assets/icon-32.png is 32 × 32, not 16" }],
  },
  {
    what: "a picture that is none",
    from: image,
    to: image.replace("assets/icon-16.png", "taskpane.html"),
    finds: [{ check: "icon", about: "https://localhost:3000/taskpane.html is no PNG" }],
  },
  {
    what: "a button without its largest icon",
    from: /<bt:Image size="80" resid="Icon.80"\/>/,
    to: "",
    finds: [{ check: "icon", about: "an icon without size 80" }],
  },
  {
    what: "a command the page doesn't have",
    from: "<FunctionName>previewTable<",
    to: "<FunctionName>previewTables<",
    finds: [{ check: "function", about: "previewTables" }],
  },
  {
    what: "a second version",
    from: /(<Version>.*<\/Version>)/,
    to: "$1$1",
    finds: [{ check: "order", about: "a second Version in OfficeApp" }],
  },
  {
    what: "something else among the sizes of an icon",
    from: "<Icon>",
    to: "<Icon><Picture/>",
    finds: [{ check: "order", about: "Picture in Icon" }],
  },
  {
    what: "something else among the texts",
    from: "<bt:ShortStrings>",
    to: "<bt:ShortStrings><bt:Text/>",
    finds: [{ check: "order", about: "bt:Text in bt:ShortStrings" }],
  },
  {
    what: "something else for all form factors",
    from: "<AllFormFactors>",
    to: "<AllFormFactors><Other/>",
    finds: [{ check: "order", about: "Other in AllFormFactors" }],
  },
  {
    what: "no language to fall back to",
    from: /<DefaultLocale>.*<\/DefaultLocale>/,
    to: "",
    finds: [{ check: "missing", about: "DefaultLocale in OfficeApp" }],
  },
  {
    what: "no hosts",
    from: /<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>/,
    to: "",
    finds: [{ check: "missing", about: "Hosts in OfficeApp" }],
  },
  {
    what: "no namespace for formulas",
    from: `<Namespace resid="Functions.Namespace"/>`,
    to: "",
    finds: [
      { check: "missing", about: "Namespace in ExtensionPoint CustomFunctions" },
      { check: "resid", about: "Functions.Namespace is not used" },
    ],
  },
  {
    what: "a long text for a label",
    from: `<Label resid="CellPreview.Label"/>`,
    to: `<Label resid="Open.Description"/>`,
    finds: [{ check: "resid", about: "Open.Description of Label is in bt:LongStrings" }],
  },
  {
    what: "two buttons of one id",
    from: `id="FastTrack.Preview"`,
    to: `id="FastTrack.Open"`,
    finds: [{ check: "id", about: "FastTrack.Open stands twice" }],
  },
  {
    what: "a button and a menu entry of one id",
    from: `id="FastTrack.CellPreview"`,
    to: `id="FastTrack.Open"`,
    finds: [{ check: "id", about: "FastTrack.Open stands twice" }],
  },
  {
    what: "a provider of 126 characters",
    from: /<ProviderName>.*</,
    to: `<ProviderName>${long(126)}<`,
    finds: [{ check: "length", about: "126 characters in ProviderName" }],
  },
  {
    what: "a pane's id of 126 characters",
    from: "FastTrack.Taskpane",
    to: long(126),
    finds: [{ check: "length", about: "126 characters in TaskpaneId" }],
  },
  {
    what: "a button's id of 126 characters",
    from: `id="FastTrack.Open"`,
    to: `id="${long(126)}"`,
    finds: [{ check: "length", about: "126 characters in Control" }],
  },
  {
    what: "a label without a word",
    from: `DefaultValue="Open tracker"`,
    to: `DefaultValue=""`,
    finds: [{ check: "length", about: "an empty text in bt:ShortStrings" }],
  },
  {
    what: "functions without Japanese",
    from: /<bt:Override Locale="ja-JP" Value="[^"]*functions-ja.json"\/>/,
    to: "",
    finds: [{ check: "language", about: "Functions.Metadata.Url in ja-JP" }],
  },
  {
    what: "a newer set declared before the right one",
    from: `<Set Name="ExcelApi"`,
    to: `<Set Name="ExcelApi" MinVersion="1.20"/><Set Name="ExcelApi"`,
    finds: [{ check: "requirement", about: "ExcelApi 1.20 must not be declared" }],
  },
  {
    what: "a set without a version of its own",
    from: ` MinVersion="1.13"`,
    to: "",
    finds: [{ check: "requirement", about: "ExcelApi 1.13 is needed" }],
  },
  {
    what: "a method declared",
    from: "</Sets>",
    to: `</Sets><Methods><Method Name="Settings.saveAsync"/></Methods>`,
    finds: [{ check: "requirement", about: "Settings.saveAsync must not be declared" }],
  },
  {
    what: "another domain in the clear",
    from: "<Hosts>",
    to: "<AppDomains><AppDomain>http://tracker.example</AppDomain></AppDomains><Hosts>",
    finds: [{ check: "http", about: "http://tracker.example" }],
  },
  {
    what: "another domain at all",
    from: "<Hosts>",
    to: "<AppDomains><AppDomain>https://tracker.example</AppDomain></AppDomains><Hosts>",
    finds: [{ check: "served", about: "https://tracker.example" }],
  },
  {
    what: "a Japanese icon that isn't there",
    from: image,
    to: `${image.slice(0, -2)}><bt:Override Locale="ja-JP" Value="https://localhost:3000/assets/icon-ja.png"/></bt:Image>`,
    finds: [{ check: "icon", about: "https://localhost:3000/assets/icon-ja.png is missing" }],
  },
  {
    what: "a page where the functions' script should be",
    from: /(id="Functions.Script.Url" DefaultValue="[^"]*)functions.js/,
    to: "$1help.html",
    finds: [{ check: "function", about: "https://localhost:3000/help.html is no script of the page" }],
  },
  {
    what: "another application",
    from: `<Host Name="Workbook"/>`,
    to: `<Host Name="Document"/>`,
    finds: [{ check: "value", about: "Host Name Document" }],
  },
  {
    what: "a place in the ribbon that isn't",
    from: `id="TabData"`,
    to: `id="TabDatum"`,
    finds: [{ check: "value", about: "OfficeTab id TabDatum" }],
  },
  {
    what: "a menu that isn't",
    from: "ContextMenuCell",
    to: "ContextMenuCells",
    finds: [{ check: "value", about: "OfficeMenu id ContextMenuCells" }],
  },
  {
    what: "a newer kind of overrides in the old namespace",
    from: "VersionOverridesV1_0",
    to: "VersionOverridesV1_1",
    finds: [{ check: "value", about: "VersionOverrides xsi:type VersionOverridesV1_1" }],
  },
  {
    what: "a namespace that formulas can't hold",
    from: /"FASTTRACK"/g,
    to: `"FAST TRACK"`,
    finds: [{ check: "value", about: "FAST TRACK is no namespace" }],
  },
  {
    what: "another namespace in Japanese",
    from: `<bt:Override Locale="ja-JP" Value="FASTTRACK"/>`,
    to: `<bt:Override Locale="ja-JP" Value="FASTTRACKJA"/>`,
    finds: [{ check: "value", about: "2 namespaces: FASTTRACK, FASTTRACKJA" }],
  },
];
