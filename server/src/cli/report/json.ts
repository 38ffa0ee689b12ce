import type { Acceptance, Related } from '../../engine/index';
import type { CommandIo } from '../io';
import { placeFinder, type Place } from '../places';
import type { CheckedFile, Report, ReportedFinding } from './report';

/** Version of the format; it changes when a consumer has to change. */
const VERSION = 1;

/** `{version, files: [{file, findings, counts}]}`, one file a line. Offsets are UTF-16 code units, lines and columns count from 1. */
export function jsonReport(io: CommandIo, withAccepted: boolean): Report {
  let first = true;
  return {
    begin: () => io.out(`{"version":${VERSION},"files":[`),
    add(file) {
      io.out(`${first ? '' : ','}\n${JSON.stringify(fileJson(file, withAccepted))}`);
      first = false;
    },
    end: () => io.out('\n]}\n'),
  };
}

function fileJson(file: CheckedFile, withAccepted: boolean): object {
  const placeOf = placeFinder(file.text);
  return {
    file: file.path,
    findings: file.findings.map((finding) => findingJson(finding, placeOf)),
    counts: file.counts,
    ...(withAccepted
      ? {
          accepted: file.accepted.map(({ finding, reason }) => ({ ...findingJson(finding, placeOf), reason })),
          stale: file.stale.map(staleJson),
        }
      : {}),
  };
}

function findingJson(finding: ReportedFinding, placeOf: (offset: number) => Place): object {
  const { rule, level, start, end, message, related } = finding;
  return {
    rule,
    level,
    start,
    end,
    ...placeOf(start),
    message,
    related: related.map((one) => relatedJson(one, placeOf)),
  };
}

/** Words of another file have its URI, and no offsets. */
function relatedJson({ start, end, message, elsewhere }: Related, placeOf: (offset: number) => Place): object {
  if (elsewhere === undefined) return { start, end, ...placeOf(start), message };
  return { uri: elsewhere.uri, line: elsewhere.start.line + 1, column: elsewhere.start.character + 1, message };
}

function staleJson({ rule, quote, reason }: Acceptance): object {
  return { rule, quote: quote.exact, reason };
}
