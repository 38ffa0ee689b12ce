import { STATE_NAMES, type Row, type Table } from './table';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ddd}
.differs td:nth-child(3){background:#fff3c4}.absent td:nth-child(3){background:#ffd9d3}.found td:nth-child(3){background:#dff3e0}
.untold{color:#595959}small{color:#595959}
@media (prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}th,td{border-color:#444}.differs td:nth-child(3){background:#5c4a00}.absent td:nth-child(3){background:#6b1f14}.found td:nth-child(3){background:#1d4a22}.untold,small{color:#aaa}}`;

/** The table as a page that stands by itself: no scripts, nothing from elsewhere. */
export function htmlPage(tables: readonly Table[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The copy beside its original</title>
<style>${STYLE}</style>
</head>
<body>
${tables.map(section).join('\n')}
</body>
</html>
`;
}

function section(table: Table): string {
  const { counts, originals, rows, leftOut } = table;
  const left = leftOut.map(
    ({ name, line, kind, words, context }) =>
      `<li>${kind === 'figure' ? `<b>${escape(words)}</b> in ` : ''}“${escape(context)}” <small>${escape(name)}, line ${line}</small></li>`,
  );
  return `<h1>${escape(table.article)}</h1>
<p>Beside ${originals.map(({ name }) => escape(name)).join(', ')}: ${counts.found} found, ${counts.differs} differ, ${counts.absent} not in the original, ${counts.untold} that cannot be compared.</p>
<table>
<thead><tr><th>Line</th><th>Copy</th><th>State</th><th>Sure</th><th>Original</th></tr></thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table>
${left.length === 0 ? '' : `<h2>In the original and not in the copy</h2>\n<ul>\n${left.join('\n')}\n</ul>`}`;
}

function tableRow({ line, words, state, confidence, original }: Row): string {
  const there =
    original === undefined
      ? ''
      : `${escape(original.words)} <small>${escape(original.name)}, line ${original.line}</small>`;
  const sure = state === 'untold' ? '' : `${Math.round(confidence * 100)} %`;
  return `<tr class="${state}"><td>${line}</td><td>${escape(words)}</td><td>${STATE_NAMES[state]}</td><td>${sure}</td><td>${there}</td></tr>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
