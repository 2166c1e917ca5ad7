import type { RuleTexts } from "../texts/ruleTexts";

const yesNo = { unreadable: "読み取れない", yes: "はい", no: "いいえ", undeclared: "申告なし" };

export const rules: RuleTexts = {
  asSentence: (words) => `${words}。`,
  playbookPage: { "no-intent": "意思なし", blocked: "ブロック" },
  scenario: {
    A1: "割り当て: FastTrack は不要だがサービスは使う意思がある",
    A2: "割り当て: お客様が意思なしを申告",
    D1: "提供: お客様が後から意思なしを申告",
    D2: "提供: 新しいワークロードについて意思なし",
    D3: "意思なしの行がすでにある新しいサブスクリプション",
    BA: "割り当て: お客様はサービスを使う意思があるが、ブロックされている",
    BD: "提供: お客様はサービスを使う意思があるが、ブロックされている",
  },
  attention: {
    "new-subscription-under-no-intent":
      "同じテナントとサービスに意思なしの行がすでにあります。アカウント チームまたはお客様と意思なしを検証済みであると指定するまで、何も入力されません。",
    "intent-under-no-intent":
      "この行は意思ありを申告していますが、同じテナントとサービスは意思なしです。どちらが正しいか確認してください。行はそのままです。",
    "existing-rows-disagree": "既存の意思なしの行で L2 または L3 が異なります。この行に入れる値を選んでください。",
    "existing-l2-missing": "既存の意思なしの行に有効な L2 がありません。この行の L2 を選んでください。",
    "reason-missing": "意思なしですが理由がありません。L2 を選んでください。",
    "reason-unreadable": "理由がプレイブックのどれにも当てはまりません。L2 を選んでください。",
    "l2-invalid": "L2 が意思なしの 3 つの理由のどれでもありません。選び直してください。",
    "l3-invalid": "L3 がこの L2 とサービスの一覧にありません。選ぶか、セルを修正してください。",
    "note-missing": "メモが空です。詳しい理由をシートに書いてください。",
    "engagements-differ": "テナントのほかのサービスでエンゲージメント シナリオが異なります。シートで選んでください。",
    "lead-missing": "エンゲージメントの主導者がわかりません。そのセルはそのままにし、残りを入力します。",
    "kickoff-missing": "読み取れるキックオフ日がありません。そのセルはそのままにし、残りを入力します。",
    "engagement-missing": "エンゲージメント シナリオが空です。適切なものをシートで選んでください。",
    "initiate-date-missing": "読み取れる開始の話し合いの日付がありません。そのセルはそのままにし、残りを入力します。",
    "unblock-date-missing": "読み取れるブロック解除の日付がありません。そのセルはそのままにし、残りを入力します。",
    "next-action-missing": "次のアクションが空です。L2 と L3 により異なるため、シートに書いてください。",
    "unreadable:l1": "L1 がプレイブックのどれにも当てはまりません。シートで修正してください。",
    "unreadable:intent": "申告された意思を読み取れません。シートに「はい」か「いいえ」を書いてください。",
    "unreadable:stage": "ステージを読み取れません。シートに「割り当て」か「提供」を書いてください。",
    "unreadable:validated":
      "検証を「はい」か「いいえ」として読み取れません。シートに「はい」か日付を書くか、ここで検証済みにしてください。",
    "unreadable:newWorkload":
      "新しいワークロードかどうかを読み取れません。シートに「はい」か「いいえ」を書いてください。",
    "unreadable:ftcAssistance":
      "お客様が FastTrack を希望するかどうかを読み取れません。シートに「はい」か「いいえ」を書いてください。",
  },
  pageAttention: {
    blocked: {
      "reason-missing": "ブロックされていますが理由がありません。L2 を選んでください。",
      "reason-unreadable": "理由がプレイブックのどれにも当てはまりません。L2 を選んでください。",
      "l2-invalid": "L2 がブロックの理由のどれでもありません。選び直してください。",
    },
  },
  left: {
    blank: "空白の行です。",
    "key-missing": "テナントまたはサービスがありません。",
    duplicate: "L1 が重複/無効です。",
    "stage-missing": "割り当てか提供かがわかりません。",
    undeclared: "お客様が意思の有無を申告していません。",
    "has-intent": "お客様はサービスを使う意思があります。",
    "wants-ftc": "お客様は FastTrack の支援を希望しています。",
    "ftc-undeclared": "お客様が FastTrack の支援を希望するかどうかがわかりません。",
    blocked: "ブロック中で、お客様はサービスを使う意思があります。",
  },
  kept: {
    formula: "数式が入っているため置き換えません",
    error: "エラーが入っているため置き換えません",
    typed: "誰かが入力した文字列が入っています",
    status: "L1 から L3 は一緒に書き込むため、そのままです",
  },
  skipped: {
    gone: "行が見つかりませんでした。",
    changed: "今書き込む内容が、承認した内容と異なります。",
    twin: "同じ内容の別の行が除外されていて、その後に行が移動しました。",
  },
  fact: {
    key: "テナントとサービス",
    l1: "L1",
    intent: "申告された意思",
    stage: "ステージ",
    subscription: "サブスクリプション",
    validated: "意思なしの検証",
    newWorkload: "新しいワークロード",
    ftcAssistance: "FastTrack の支援を希望",
    nextAction: "次のアクション",
    blocker: "ブロックの問題",
  },
  factValue: {
    key: { blank: "空白の行", missing: "なし", present: "あり" },
    l1: {
      unreadable: "読み取れない",
      statusUnknown: "ステータス不明",
      inProgress: "進行中",
      blocked: "ブロック",
      noIntent: "意思なし",
      duplicate: "重複/無効",
    },
    intent: yesNo,
    stage: { unreadable: "読み取れない", assignment: "割り当て", delivery: "提供", missing: "記載なし" },
    subscription: { notNew: "新規ではない", new: "新規", newUnderNoIntent: "新規で、既存の意思なしの行がある" },
    validated: { unreadable: "読み取れない", yes: "はい", no: "いいえ" },
    newWorkload: { ...yesNo, undeclared: "記載なし" },
    ftcAssistance: { ...yesNo, undeclared: "記載なし" },
    nextAction: { notApplicable: "N/A", other: "N/A 以外" },
    blocker: { given: "あり", none: "なし" },
  },
};
