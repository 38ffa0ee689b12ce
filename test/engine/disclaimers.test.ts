import assert from 'node:assert/strict';
import type { DisclaimerKind, Notice } from '../../server/src/engine/recognize/model';
import { disclaimersRecogniser } from '../../server/src/engine/recognize/disclaimers';
import { tokenize } from '../../server/src/engine/text/tokens';
import type { SentenceRole } from '../../server/src/engine/text/model';

const noRegistry = undefined as never;

function noticeIn(text: string, role: SentenceRole = 'prose'): Notice | undefined {
  const input = { text, role, tokens: tokenize(text), registry: noRegistry };
  return disclaimersRecogniser.recognize(input, {})[0];
}

/** Each kind with sentences that must be recognised by themselves; every sentence has at least that kind. */
const POSITIVES: Readonly<Record<DisclaimerKind, readonly string[]>> = {
  provenance: [
    'This article is based on a press release from Halden Battery AS.',
    'This story was adapted from an announcement by the Port of Velsen.',
    'This post is drawn largely from materials supplied by the manufacturer.',
    'Disclaimer: This report relies on content published by a government-run shipping newspaper.',
    'The information in this article was provided by Corvo Pharma and edited for length.',
    'The information comes from a state-controlled broadcaster and the company concerned.',
    'This column first appeared in Harbour Quarterly.',
    'The following is a press release issued by Nimbus Chips Ltd.',
    'Republished with permission from the Tidal Energy Review.',
    'This press release was issued by Orsted Marine through NewsWave.',
    'Source: company press release',
    'Adapted from a news release by the Lind Institute.',
    'This content was provided by Kestrel Bank.',
    'This note summarises a port announcement published in Turkish.',
    'This story has not been edited by the desk and comes from an agency feed.',
    'Only the headline has been changed.',
    'The bulletin is the yard’s own, and this article rests on it alone.',
  ],
  translation: [
    'This article was translated and condensed from the Korean original.',
    'Translated and edited by the newsroom in Oslo.',
    'Translated from the Finnish by A. Virtanen.',
    'This is an unofficial translation of the ministry’s notice.',
    'In the event of any discrepancy, the Japanese version shall prevail.',
    'This summary has been translated from a Portuguese trade magazine.',
    'Quotes were translated from Norwegian.',
    'This translation may contain mistakes.',
  ],
  verification: [
    'Claims in this article have not been independently verified.',
    'The figures above should be independently verified.',
    'Reuters could not independently verify the company’s account.',
    'The yield data should be treated with caution.',
    'Readers should verify all figures with the manufacturer.',
    'It is only a press release.',
    'The study has not yet been peer-reviewed.',
    'No independent verification of the test results is available.',
    'We make no representations or warranties as to the accuracy or completeness of this information.',
    'The publisher cannot guarantee the accuracy of the content.',
    'These numbers could not be independently confirmed.',
    'Their statements should be read in the context of a funding round.',
    'The publisher is not responsible for errors or omissions.',
    'No outside laboratory has checked these results.',
  ],
  'forward-looking': [
    'This release contains forward-looking statements within the meaning of securities law.',
    'Actual results may differ materially from those expressed here.',
    'Forward-looking statements are subject to risks and uncertainties.',
    'Readers are cautioned not to place undue reliance on these statements.',
    'The company undertakes no obligation to update them.',
    'We assume no duty to revise any such statement.',
    'Such statements speak only as of the date of this document.',
    'Statements that are not historical facts are projections.',
    'Various factors could cause results to differ materially.',
  ],
  advice: [
    'This article is for informational purposes only.',
    'This is not financial advice.',
    'Nothing in this newsletter constitutes investment advice or a recommendation to buy any security.',
    'Always consult a qualified financial adviser before investing.',
    'Past performance is no guarantee of future results.',
    'Do your own research.',
    'It is not a substitute for professional medical advice.',
    'Your capital is at risk.',
    'The views expressed in this column are the author’s own.',
    'The opinions expressed here do not necessarily reflect those of the magazine.',
    'This page should not be relied upon for trading decisions.',
    'The content is not intended as legal or tax advice.',
  ],
  interest: [
    'The author owns shares in Halden Battery.',
    'The writer has no position in any of the stocks mentioned.',
    'I have no positions in the companies named above.',
    'This post is sponsored by Kestrel Bank.',
    'Sponsored content',
    'Nimbus Chips paid for the reporter’s travel to the event.',
    'The author declares no conflict of interest.',
    'This article contains affiliate links.',
    'We may earn a commission if you buy through links on this page.',
    'Kestrel Bank is an investor in this publication.',
    'Corvo Pharma had no say in this article.',
    'The sponsor had no influence over its content.',
    'At the time of writing, the columnist held shares in Orsted Marine.',
    'The reporter travelled to Bergen as a guest of Halden Battery.',
    'In paid partnership with Tidal Energy Ltd',
    'Ana Marin owns shares of Corvo Foods and Nimbus Chips.',
  ],
  correction: [
    'An earlier version of this article misstated the size of the plant.',
    'A previous version of this story gave the wrong year.',
    'This story has been updated with a comment from the ministry.',
    'This article was corrected on 4 May to give the right tonnage.',
    'Correction: The turbine has 12 megawatts, not 21.',
    'Correction (June 3): Halden is based in Moss.',
    'Clarification: the loan was granted in 2023.',
    'We regret the error.',
    '(Corrects spelling of name in paragraph 4)',
    'The original headline wrongly said the ferry had sunk.',
    'Update: This article has been updated to reflect the vote.',
  ],
  generated: [
    'This article was written with the help of an AI tool.',
    'This summary was generated by a large language model and checked by an editor.',
    'Images in this article were created using artificial intelligence.',
    'This text was machine-translated with DeepL and edited by a journalist.',
    'Our newsroom used ChatGPT to summarise this report.',
    'This story was produced automatically using automation and reviewed by an editor.',
    'AI-generated summary.',
    'Parts of this text were drafted by Claude.',
  ],
};

/** Notices in other languages. */
const LANGUAGES: readonly (readonly [DisclaimerKind, string])[] = [
  ['provenance', 'Dieser Artikel basiert auf einer Pressemitteilung der Halden Batterie AG.'],
  ['translation', 'Dieser Beitrag wurde aus dem Englischen übersetzt.'],
  ['verification', 'Die Angaben ließen sich nicht unabhängig überprüfen.'],
  ['forward-looking', 'Diese Mitteilung enthält zukunftsgerichtete Aussagen.'],
  ['advice', 'Dieser Artikel stellt keine Anlageberatung dar.'],
  ['interest', 'Der Autor hält Aktien von Nimbus.'],
  ['correction', 'In einer früheren Version dieses Artikels stand eine falsche Zahl.'],
  ['generated', 'Dieser Text wurde mithilfe künstlicher Intelligenz erstellt.'],
  ['provenance', 'Cet article s’appuie sur un communiqué de presse de l’entreprise.'],
  ['translation', 'Cet article a été traduit du japonais.'],
  ['verification', 'Ces informations n’ont pas pu être vérifiées de manière indépendante.'],
  ['forward-looking', 'Ce communiqué contient des déclarations prospectives.'],
  ['advice', 'Ce contenu ne constitue pas un conseil en investissement.'],
  ['interest', 'L’auteur détient des actions de Corvo.'],
  ['correction', 'Une version précédente de cet article indiquait un mauvais montant.'],
  ['generated', 'Ce texte a été rédigé à l’aide d’une intelligence artificielle.'],
  ['provenance', 'Este artículo se basa en un comunicado de prensa de la compañía.'],
  ['translation', 'Este texto ha sido traducido del alemán.'],
  ['verification', 'Los datos no han sido verificados de forma independiente.'],
  ['forward-looking', 'Este comunicado contiene declaraciones prospectivas.'],
  ['advice', 'Este artículo no constituye asesoramiento financiero.'],
  ['interest', 'El autor posee acciones de Kestrel.'],
  ['correction', 'Una versión anterior de este artículo contenía un error.'],
  ['generated', 'Este texto fue redactado con inteligencia artificial.'],
  ['provenance', '本文转载自港口日报。'],
  ['translation', '本文译自一份芬兰语报告。'],
  ['verification', '上述内容未经独立核实。'],
  ['forward-looking', '本公告包含前瞻性陈述。'],
  ['advice', '本文不构成投资建议。'],
  ['interest', '作者持有该公司股票。'],
  ['correction', '本文早前版本有误。'],
  ['generated', '本文由人工智能生成。'],
  ['provenance', '本記事は会社のプレスリリースをもとに作成しました。'],
  ['translation', 'この記事は英語の記事を翻訳したものです。'],
  ['verification', 'これらの情報は独自に確認されていません。'],
  ['forward-looking', '本資料には将来の見通しに関する記述が含まれます。'],
  ['advice', '本記事は投資助言を目的とするものではありません。'],
  ['interest', '筆者は同社の株式を保有しています。'],
  ['correction', 'この記事を訂正しました。'],
  ['generated', 'この記事は生成AIを使用して作成しました。'],
];

/** Ordinary sentences, some of them about disclaimers, holdings, forecasts and corrections. */
const NEGATIVES: readonly string[] = [
  'The regulator issued a disclaimer on Friday.',
  'Halden is a forward-looking company with a young team.',
  'The plant reportedly employs 400 people.',
  'The fund holds shares in Nimbus Chips and two rivals.',
  'Kestrel Bank owns a 12% stake in the shipyard.',
  'The author of the report owns shares, regulators said.',
  'The minister said the figures should be independently verified.',
  'The bank warned that actual results may differ materially.',
  'An auditor verified the accounts in March.',
  'The company corrected its forecast on Tuesday.',
  'The bridge was updated to carry heavier trains.',
  'The app translates speech into 40 languages.',
  'The novel was translated into English in 1998.',
  'The start-up writes software with the help of AI.',
  'The company said it uses ChatGPT to draft contracts.',
  'The exchange gave no investment advice to retail clients, it said.',
  'Advisers earn a commission on every policy sold.',
  'The law firm offers legal advice to exporters.',
  'He sponsored a football team in Leeds.',
  'The race is sponsored by Kestrel Bank.',
  'Past winters were colder than this one.',
  'The carrier updated its schedule to reflect the strike.',
  'Prices could fall if demand weakens, analysts say.',
  'Investors face risks and rewards in the new market.',
  'The report is based on a survey of 1,200 firms.',
  'The estimate is based on data from the port authority.',
  'The information was provided by two people familiar with the deal.',
  'Nimbus Chips published a press release on Monday.',
  'The state-owned newspaper praised the plan.',
  'Corvo’s parent company holds 40% of the venture.',
  'The conflict of interest rules took effect in July.',
  'Shareholders approved the sale at the annual meeting.',
  'The court ordered the newspaper to publish a correction.',
  'The previous version of the engine used more fuel.',
  'The earlier model had a smaller battery.',
  'The new chip corrects errors in memory.',
  'The machine-generated steam drives a turbine.',
  'Artificial intelligence will change how ships are built.',
  'The results were peer-reviewed in 2024.',
  'Update: the vote is now expected on Thursday.',
  'Note: prices exclude tax.',
  'The report, drawn up by consultants, has 300 pages.',
  'The trust is long overdue for reform.',
  'Doctors should consult patients before changing doses, the agency says.',
  'The hospital provides medical advice by telephone.',
  'Nothing in the contract prevents a sale.',
  'Customers could lose power for several days.',
  'It is a risk that few lenders accept.',
  'The company paid for the repairs.',
  'They travelled to Bergen in May.',
  'Das Unternehmen veröffentlichte die Mitteilung am Montag.',
  'L’entreprise a publié ses résultats mardi.',
  'La empresa publicó sus resultados el martes.',
  '该公司周一公布了财报。',
  '同社は月曜日に決算を発表した。',
  '',
  '...',
];

describe('disclaimers: one sentence', () => {
  for (const [kind, sentences] of Object.entries(POSITIVES)) {
    for (const text of sentences) {
      it(`${kind}: ${text}`, () => {
        const notice = noticeIn(text);
        assert.ok(notice, 'no notice');
        assert.notEqual(notice.strength, 'weak');
        assert.ok(notice.kinds.includes(kind as DisclaimerKind), `kinds: ${notice.kinds.join(', ')}`);
        assert.deepEqual([notice.start, notice.end], [0, text.length]);
      });
    }
  }

  for (const [kind, text] of LANGUAGES) {
    it(`${kind}: ${text}`, () => {
      const notice = noticeIn(text);
      assert.ok(notice, 'no notice');
      assert.notEqual(notice.strength, 'weak');
      assert.ok(notice.kinds.includes(kind), `kinds: ${notice.kinds.join(', ')}`);
    });
  }

  for (const text of NEGATIVES) {
    it(`none: ${text}`, () => {
      const notice = noticeIn(text);
      assert.ok(
        notice === undefined || notice.strength === 'weak',
        `${String(notice?.strength)} ${String(notice?.kinds.join(', '))}`,
      );
    });
  }

  it('knows labels by themselves', () => {
    for (const label of [
      'Disclaimer:',
      'Disclosure',
      'Correction:',
      'Forward-Looking Statements',
      'Safe Harbor Statement',
      'Haftungsausschluss',
      '免责声明：',
    ]) {
      assert.equal(noticeIn(label, 'label')?.strength, 'label', label);
    }
    for (const heading of [
      'Background',
      'Update',
      'Notes',
      'Warning signs',
      'Risk and reward',
      'Corrections officers strike',
    ]) {
      assert.equal(noticeIn(heading, 'heading'), undefined, heading);
    }
  });

  it('keeps the kind that a label names', () => {
    assert.deepEqual(noticeIn('Correction: Halden has two plants.')?.kinds, ['correction']);
    assert.deepEqual(noticeIn('Disclosure: I own shares in Halden.')?.kinds, ['interest']);
  });

  it('sees through emphasis, quotation marks and line breaks', () => {
    for (const text of [
      '*This article is for informational\npurposes only.*',
      '_This is not financial advice._',
      '> This post is sponsored by Kestrel Bank.',
      '(The author owns\r\n shares in Halden.)',
      '**Disclaimer:** Nothing here is investment advice.',
    ]) {
      assert.ok(noticeIn(text), text);
      assert.notEqual(noticeIn(text)?.strength, 'weak', text);
    }
  });
});
