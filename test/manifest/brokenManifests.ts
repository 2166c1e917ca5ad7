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
  { what: "a tag that is not closed", from: "</OfficeTab>", to: "", finds: [{ check: "xml", about: "unexpected close tag" }] },
  { what: "permissions before the requirements", from: /(<Hosts>\s*<Host Name[^]*?<\/Hosts>)([^]*?)(<Permissions>.*<\/Permissions>)/, to: "$3$1$2", finds: [{ check: "order", about: "Hosts in OfficeApp" }] },
  { what: "no page for support", from: /<SupportUrl .*?\/>/, to: "", finds: [{ check: "missing", about: "SupportUrl in OfficeApp" }] },
  { what: "a button without a label", from: /<Label resid="CellPreview.Label"\/>/, to: "", finds: [{ check: "missing", about: "Label in Control Button" }] },
  { what: "an icon before its label", from: /(<Label resid="Group.Label"\/>)\s*(<Icon>[^]*?<\/Icon>)/, to: "$2$1", finds: [{ check: "order", about: "Label in Group" }] },
  { what: "an element nobody knows", from: "<FunctionFile", to: "<Ribbon/><FunctionFile", finds: [{ check: "order", about: "Ribbon in DesktopFormFactor" }] },
  { what: "a resid without a resource", from: `<Title resid="Open.Label"/>`, to: `<Title resid="Open.Title"/>`, finds: [{ check: "resid", about: "Open.Title leads nowhere" }] },
  { what: "a resource nobody uses", from: image, to: `${image}<bt:Image id="Icon.17" DefaultValue="https://localhost:3000/assets/icon-16.png"/>`, finds: [{ check: "resid", about: "Icon.17 is not used" }] },
  { what: "a resource twice", from: image, to: image + image, finds: [{ check: "resid", about: "Icon.16 stands twice" }] },
  { what: "a resid of 33 characters", from: /Group\.Label/g, to: long(33), finds: [{ check: "resid", about: `${long(33)} is longer than 32 characters` }] },
  { what: "an id that is none", from: "22ef69b2-", to: "22ef69b-", finds: [{ check: "id", about: "22ef69b-d8bd-4794-9279-88716c594fb1 is no GUID" }] },
  { what: "the production id", from: "22ef69b2-d8bd-4794-9279-88716c594fb1", to: "b0803682-77cc-4adc-a808-07ac04ea8fe5", finds: [{ check: "id", about: "b0803682-77cc-4adc-a808-07ac04ea8fe5 is another manifest's" }] },
  { what: "another version than package.json's", from: /<Version>.*?</, to: "<Version>0.0.1.0<", finds: [{ check: "version", about: "0.0.1.0 is not VERSION.0" }] },
  { what: "more permission than is needed", from: "ReadWriteDocument", to: "ReadWriteMailbox", finds: [{ check: "permission", about: "ReadWriteMailbox" }] },
  { what: "a label of 126 characters", from: `DefaultValue="Open tracker"`, to: `DefaultValue="${long(126)}"`, finds: [{ check: "length", about: "126 characters in bt:ShortStrings" }] },
  { what: "a Japanese description of 251 characters", from: "管理表を選ぶ作業ウィンドウを開きます。承認するまで何も書き込まれません。", to: "表".repeat(251), finds: [{ check: "length", about: "251 characters in bt:LongStrings" }] },
  { what: "a label without Japanese", from: `<bt:Override Locale="ja-JP" Value="管理表を開く"/>`, to: "", finds: [{ check: "language", about: "Open.Label in ja-JP" }] },
  { what: "two runtimes", from: /(<Runtime resid.*?\/>)/, to: "$1$1", finds: [{ check: "runtime", about: "2 runtimes" }] },
  { what: "no runtime", from: /<Runtime resid.*?\/>/, to: "", finds: [{ check: "runtime", about: "0 runtimes" }] },
  { what: "a runtime that ends with the pane", from: `lifetime="long"`, to: `lifetime="short"`, finds: [{ check: "runtime", about: "not as long as the workbook" }] },
  { what: "commands in another page", from: `<FunctionFile resid="Taskpane.Url"/>`, to: `<FunctionFile resid="Functions.Script.Url"/>`, finds: [{ check: "runtime", about: "FunctionFile elsewhere: Functions.Script.Url" }] },
  { what: "what is asked for at run time, declared", from: `MinVersion="1.13"`, to: `MinVersion="1.20"`, finds: [{ check: "requirement", about: "ExcelApi 1.20 must not be declared" }] },
  { what: "a set the code doesn't use", from: `<Set Name="ExcelApi"`, to: `<Set Name="DialogApi" MinVersion="1.2"/><Set Name="ExcelApi"`, finds: [{ check: "requirement", about: "DialogApi 1.2 must not be declared" }] },
  { what: "less than the code needs", from: `MinVersion="1.13"`, to: `MinVersion="1.12"`, finds: [{ check: "requirement", about: "ExcelApi 1.13 is needed" }] },
  { what: "plain http", from: image, to: image.replace("https", "http"), finds: [{ check: "http", about: "http://localhost:3000/assets/icon-16.png" }] },
  { what: "a page the build doesn't write", from: `<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>`, to: `<SourceLocation DefaultValue="https://localhost:3000/pane.html"/>`, finds: [{ check: "served", about: "https://localhost:3000/pane.html" }] },
  { what: "somebody else's page", from: `<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>`, to: `<SourceLocation DefaultValue="https://example.com/taskpane.html"/>`, finds: [{ check: "served", about: "https://example.com/taskpane.html" }] },
  { what: "an icon that isn't there", from: image, to: image.replace("icon-16.png", "icon-17.png"), finds: [{ check: "icon", about: "https://localhost:3000/assets/icon-17.png is missing" }] },
  { what: "an icon of another size", from: image, to: image.replace("icon-16.png", "icon-32.png"), finds: [{ check: "icon", about: "https://localhost:3000/assets/icon-32.png is 32 × 32, not 16" }] },
  { what: "a picture that is none", from: image, to: image.replace("assets/icon-16.png", "taskpane.html"), finds: [{ check: "icon", about: "https://localhost:3000/taskpane.html is no PNG" }] },
  { what: "a button without its largest icon", from: /<bt:Image size="80" resid="Icon.80"\/>/, to: "", finds: [{ check: "icon", about: "an icon without size 80" }] },
  { what: "a command the page doesn't have", from: "<FunctionName>previewTable<", to: "<FunctionName>previewTables<", finds: [{ check: "function", about: "previewTables" }] },
];
