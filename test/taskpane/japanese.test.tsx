import { screen } from "@testing-library/react";
import { press, trackerPane, type RowValues } from "./trackerPane";

const line = ["テナント", "サービス", "ステージ", "意思の申告", "L1 の値", "L2 の値", "L3 の値", "メモ", "フラグ"];

async function preview(rows: readonly RowValues[]) {
  const pane = trackerPane({ headings: line, rows, language: "ja-JP" });
  await press(pane.user, "テーブルを探す");
  await press(pane.user, "プレビューを表示");
  return pane;
}

test("[L1] a Japanese tracker from the first screen to the receipt and back", async () => {
  const pane = await preview([
    {
      テナント: "コントソ",
      サービス: "Teams",
      ステージ: "提供",
      "L1 の値": "意思なし",
      "L2 の値": "競合ソリューションの使用",
      メモ: "他社製品を使用",
    },
    { テナント: "コントソ", サービス: "Teams", "L1 の値": "ステータス不明" },
  ]);
  expect(await screen.findByRole("button", { name: "1 検証待ち" })).toBeVisible();
  expect(document.querySelector("[lang=ja]")).toBeInTheDocument();
  await pane.user.click(screen.getByRole("button", { name: /コントソ · Teams 3 行目/ }));
  await pane.user.click(screen.getByRole("checkbox", { name: "意思なしは検証済み" }));
  expect(await screen.findByText("L1 の値: ステータス不明 から 意思なし へ")).toBeInTheDocument();
  await press(pane.user, /セルに書き込む$/);
  expect(await screen.findByRole("heading", { name: "書き込みました" })).toHaveFocus();
  expect(pane.cell(1, "L1 の値")).toBe("意思なし");
  await press(pane.user, "すべて元に戻す");
  expect(await screen.findByRole("heading", { name: "元に戻しました" })).toHaveFocus();
  expect(pane.cell(1, "L1 の値")).toBe("ステータス不明");
  pane.host.check();
});

test("[W8] problems are said in Japanese", async () => {
  await preview([{}]);
  expect(
    await screen.findByText("テーブルにまだ行がありません。行を追加してから、もう一度お試しください。"),
  ).toBeVisible();
});
