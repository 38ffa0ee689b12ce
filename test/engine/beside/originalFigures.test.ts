import assert from 'node:assert/strict';
import { createAnalyzer, readOriginal, type OriginalFigure } from '../../../server/src/engine/index';
import { hanValue } from '../../../server/src/engine/beside/original/figures/hanNumeral';
import { latinValue } from '../../../server/src/engine/beside/original/figures/latinNumeral';

const { registry } = createAnalyzer();

/** `words = kind value unit` of every figure, in order. */
function figuresOf(text: string): string[] {
  return readOriginal(text, { name: 'original' }, registry).figures.map(
    (figure) => `${figure.text} = ${meaning(figure)}`,
  );
}

function meaning({ kind, value, low, high, unit, currency, date, year, bound }: OriginalFigure): string {
  const amount =
    low === undefined ? (value === undefined ? '' : String(Number(value.toPrecision(8)))) : `${low}–${high!}`;
  const understood = year === undefined ? '' : `(${year})`;
  return [kind, bound, amount, unit, currency, date, understood]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

describe('Chinese and Japanese numerals', () => {
  const values: readonly (readonly [string, number | undefined])[] = [
    ['一百二十五', 125],
    ['三万五千', 35_000],
    ['3万5千', 35_000],
    ['1.58亿', 158_000_000],
    ['1億2,000万', 120_000_000],
    ['1兆2,345億', 1_234_500_000_000],
    ['5万亿', 5e12],
    ['二〇二五', 2025],
    ['十', 10],
    ['两千', 2000],
    ['百万', 1_000_000],
    ['壹佰贰拾', 120],
    ['天', undefined],
    ['', undefined],
  ];
  for (const [numeral, value] of values) {
    it(`${numeral} is ${String(value)}`, () => assert.equal(hanValue(numeral), value));
  }
});

describe('numbers with decimal commas', () => {
  const values: readonly (readonly [string, ',' | '.', number | undefined])[] = [
    ['1.234,5', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['1.234', ',', 1234],
    ['1,58', ',', 1.58],
    ['35.000', ',', 35_000],
    ['1.234.567', ',', 1_234_567],
    ['3.5', ',', 3.5],
    ['1,234.5', '.', 1234.5],
    ['1,234', '.', 1234],
    ['1.2.3', ',', undefined],
  ];
  for (const [written, decimal, value] of values) {
    it(`${written} with “${decimal}” is ${String(value)}`, () => assert.equal(latinValue(written, decimal), value));
  }
});

describe('figures of originals', () => {
  it('are read from Chinese', () => {
    assert.deepEqual(
      figuresOf(
        '2025年3月15日，公司上半年收入1.58亿元，同比增长百分之三点五，其中三分之一用于出口，约占四成。产量3.2万吨，装机100兆瓦，提高2.3个百分点，投资逾20亿美元，排名第三，翻一番。',
      ),
      [
        '2025年3月15日 = date 2025-03-15',
        '上半年 = date --H1 (2025)',
        '1.58亿元 = money 158000000 CNY',
        '百分之三点五 = percent 3.5 %',
        '三分之一 = fraction 0.33333333',
        '四成 = percent 40 %',
        '3.2万吨 = measure 32000 t',
        '100兆瓦 = measure 100 MW',
        '2.3个百分点 = percent 2.3 pp',
        '20亿美元 = money moreThan 2000000000 USD',
        '第三 = ordinal 3',
        '翻一番 = multiple 2',
      ],
    );
  });

  it('are not read from words that only look like numerals', () => {
    assert.deepEqual(
      figuresOf('统一标准是唯一办法，一些企业一直如此，十分重要。万一出错，进一步说明。三森一成社长。'),
      [],
    );
  });

  it('are read from Japanese, with eras and full-width digits', () => {
    assert.deepEqual(
      figuresOf(
        '令和7年5月12日に発表した。売上高は前年同期比１２．５％増の1兆2,345億円で、第1四半期のシェアは3割5分、販売は3万5000台だった。',
      ),
      [
        '令和7年5月12日 = date 2025-05-12',
        '前年 = date 2024',
        '１２．５％ = percent 12.5 %',
        '1兆2,345億円 = money 1234500000000 JPY',
        '第1四半期 = date --Q1 (2025)',
        '3割5分 = percent 35 %',
        '3万5000台 = count 35000',
      ],
    );
  });

  it('are read from German', () => {
    assert.deepEqual(
      figuresOf(
        'Am 15. März 2025 stieg der Umsatz um 12,5 Prozent auf 1,58 Mrd. Euro. Die Marge wuchs von 13,9 auf 14,6 Prozent. Rund 1.200 Mitarbeiter fertigen im ersten Quartal 35.000 Tonnen, ein Drittel davon für 3 bis 5 Millionen US-Dollar.',
      ),
      [
        '15. März 2025 = date 2025-03-15',
        '12,5 Prozent = percent 12.5 %',
        '1,58 Mrd. Euro = money 1580000000 EUR',
        '13,9 = percent 13.9 %',
        '14,6 Prozent = percent 14.6 %',
        '1.200 = count about 1200',
        'ersten Quartal = date --Q1 (2025)',
        '35.000 Tonnen = measure 35000 t',
        'ein Drittel = fraction 0.33333333',
        '3 bis 5 Millionen US-Dollar = money 3000000–5000000 USD',
      ],
    );
  });

  it('are read from French', () => {
    assert.deepEqual(
      figuresOf(
        "Le 15 mars 2025, le groupe a annoncé un chiffre d'affaires de 1,58 milliard d'euros au premier trimestre, en hausse de 12,5 %. Le coût du risque est de 24 points de base. Deux tiers des 1 200 salariés sont à Lyon, et la capacité a triplé.",
      ),
      [
        '15 mars 2025 = date 2025-03-15',
        "1,58 milliard d'euros = money 1580000000 EUR",
        'premier trimestre = date --Q1 (2025)',
        '12,5 % = percent 12.5 %',
        '24 points de base = percent 24 bps',
        'Deux tiers = fraction 0.66666667',
        '1 200 = count 1200',
        'triplé = multiple 3',
      ],
    );
  });

  it('are read from Spanish', () => {
    assert.deepEqual(
      figuresOf(
        'El 15 de marzo de 2025 la compañía comunicó que las ventas del primer semestre fueron de 1.580 millones de euros, un 12,5 por ciento más que en el año anterior, y que produce 35.000 toneladas.',
      ),
      [
        '15 de marzo de 2025 = date 2025-03-15',
        'primer semestre = date --H1 (2025)',
        '1.580 millones de euros = money 1580000000 EUR',
        '12,5 por ciento = percent 12.5 %',
        'año anterior = date 2024',
        '35.000 toneladas = measure 35000 t',
      ],
    );
  });

  it('are read from any text without failing', () => {
    for (const text of [
      '',
      '\uD800',
      '\u0000\u0000',
      '。。。',
      '第',
      '百分之',
      '1'.repeat(5000),
      '一'.repeat(5000),
      '年月日'.repeat(900),
      '… 5 %\r\n',
    ])
      assert.ok(Array.isArray(figuresOf(text)));
  });
});
