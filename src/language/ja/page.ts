import type { PageTexts } from "../texts/pageTexts";

export const page: PageTexts = {
  "no-office":
    "アドインに必要な Microsoft のスクリプトを読み込めませんでした。インターネット接続を確認してから、もう一度読み込んでください。",
  "not-in-excel":
    "このページは Excel の中で動作します。Excel の [データ] タブから開いてください。Excel で開いている場合は、もうしばらくお待ちください。",
  "too-old":
    "この Excel はアドインを使うには古すぎます。Microsoft 365、Excel 2021 以降、または Excel on the web をお使いください。",
  "not-loaded": "アドインの一部を読み込めませんでした。インターネット接続を確認してから、もう一度読み込んでください。",
  loadAgain: "もう一度読み込む",
};
