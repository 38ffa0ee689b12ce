import type { Article, ArticleFigure, Attribution, Span } from '../../engine/index';

/**
 * What is recognised in an article, in the format that annotated articles have: spans are UTF-16 code units `[start, end)`, each
 * with its text; a figure has a `value`, or `low` and `high`, or a `date`, and `null` for what it has none of.
 */
export function articleJson(file: string, article: Article): object {
  const { text } = article.structure;
  const quote = (span: Span): { start: number; end: number; text: string } => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
  });
  return {
    file,
    mentions: article.mentions.map((mention) => ({
      ...quote(mention),
      type: mention.type,
      entity: article.entities[mention.entity]?.name ?? mention.text,
    })),
    figures: article.figures.map((figure) => ({ ...quote(figure), ...attributesOf(figure) })),
    disclaimers: article.disclaimers.map((disclaimer) => ({ ...quote(disclaimer), kinds: disclaimer.kinds })),
    attributions: article.attributions.map((attribution) => attributionJson(attribution, quote)),
    sentences: article.sentences.flatMap((sentence) =>
      sentence.sourcing === undefined ? [] : [{ ...quote(sentence), label: sentence.sourcing.label }],
    ),
  };
}

function attributesOf(figure: ArticleFigure): object {
  const range = figure.low !== undefined || figure.high !== undefined;
  return {
    kind: figure.kind,
    ...(range ? { low: figure.low ?? null, high: figure.high ?? null } : {}),
    ...(!range && figure.date === undefined ? { value: figure.value ?? null } : {}),
    unit: figure.unit ?? null,
    currency: figure.currency ?? null,
    ...(figure.date === undefined ? {} : { date: figure.date }),
    of: figure.of ?? null,
  };
}

function attributionJson({ source, cue, content }: Attribution, quote: (span: Span) => object): object {
  return { source: { ...quote(source), class: source.class }, cue: quote(cue), content: quote(content) };
}
