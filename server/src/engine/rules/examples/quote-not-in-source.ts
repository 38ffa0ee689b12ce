import type { RuleExample } from '../model';
import { example, fixed } from '../support/examples';
import { withOriginal } from '../support/originals';

const english =
  'Ann Dahl, who runs the yard, said: “The new dock should bring more work to the town, although it will take years.” She thanked the crews for their patience.';
const german = '„Wir hoffen, dass die neue Fabrik bis 2028 Gewinn bringen könnte“, sagte Geschäftsführer Jens Holm in Kiel.';
const chinese = '公司董事长王明表示：“我们希望在明年实现盈利，但价格可能继续下跌。”';

export const flags: readonly RuleExample[] = [
  withOriginal(
    fixed(
      example(
        '“The new dock will bring more work to the town,” said Ann Dahl.',
        ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
      'Quote word for word',
      '“The new dock should bring more work to the town,” said Ann Dahl.',
    ),
    english,
  ),
  withOriginal(
    example(
      '“The new dock will surely bring work to the whole town,” said Ann Dahl.',
      ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    english,
  ),
  withOriginal(
    example('“Nobody builds better ships than we do,” said Ann Dahl.', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
    english,
  ),
  withOriginal(
    example('“The new factory will certainly be profitable in 2028,” said Jens Holm.', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
    german,
  ),
  withOriginal(
    example('“We will definitely be profitable next year,” said Wang Ming, the chairman.', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
    chinese,
  ),
  withOriginal(
    example('“Our plant is ready for the world,” said the chairman of the company.', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
    '公司表示，工厂将于明年投产，产能为三万吨，投资二十亿元，员工八百人。',
  ),
  withOriginal(
    example('“We have never been so busy,” said Anne Petit, the director.', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
    "La directrice Anne Petit a annoncé une hausse des ventes de 12 % et l'ouverture d'une usine à Lyon.",
  ),
  withOriginal(
    example('She thanked the crews “for all the endless patience they have had”.', '                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
    english,
  ),
];

export const allows: readonly RuleExample[] = [
  withOriginal(example('“The new dock should bring more work to the town, although it will take years,” said Ann Dahl.'), english),
  withOriginal(example('“The new dock should bring more work to the town … it will take years,” said Ann Dahl.'), english),
  withOriginal(example('“[It] should bring more work to the town,” said Ann Dahl.'), english),
  withOriginal(example('She calls the dock a “game changer”.'), english),
  withOriginal(example('“We hope that the new factory could be profitable by 2028,” said Jens Holm.'), german),
  withOriginal(example('“We hope to make a profit next year, but prices may go on falling,” said Wang Ming.'), chinese),
  withOriginal(example('The chairman hopes for a profit.'), chinese),
  example('“The new dock will bring more work to the town,” said Ann Dahl.'),
];
