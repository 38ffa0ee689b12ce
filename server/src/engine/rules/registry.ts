import { ambiguousCurrency } from './ambiguous-currency';
import { ambiguousUnit } from './ambiguous-unit';
import { attributionLost } from './attribution-lost';
import { blanketSource } from './blanket-source';
import { changedOriginal } from './changed-original';
import { changeMismatch } from './change-mismatch';
import { circularSource } from './circular-source';
import { figureConflict } from './figure-conflict';
import { figureNotInSource } from './figure-not-in-source';
import { nameNotInSource } from './name-not-in-source';
import { quoteNotInSource } from './quote-not-in-source';
import { figureMismatch } from './figure-mismatch';
import { incompleteDisclaimer } from './incomplete-disclaimer';
import { inconsistentName } from './inconsistent-name';
import { lostLink } from './lost-link';
import { misquotedName } from './misquoted-name';
import { misspeltCompany } from './misspelt-company';
import { ownershipMismatch } from './ownership-mismatch';
import { missingDisclaimer } from './missing-disclaimer';
import type { Rule } from './model';
import { mojibake } from './mojibake';
import { staleAnnotation } from './stale-annotation';
import { partExceedsWhole } from './part-exceeds-whole';
import { percentMismatch } from './percent-mismatch';
import { rangeOrder } from './range-order';
import { newerFigure } from './newer-figure';
import { sharedOwner } from './shared-owner';
import { sumMismatch } from './sum-mismatch';
import { quoteWithoutSpeaker } from './quote-without-speaker';
import { relativeDate } from './relative-date';
import { undefinedAcronym } from './undefined-acronym';
import { unknownCitation } from './unknown-citation';
import { unsourcedClaim } from './unsourced-claim';
import { unsupportedHighlight } from './unsupported-highlight';
import { unusedReference } from './unused-reference';
import { weakSource } from './weak-source';
import { webResidue } from './web-residue';

/** Every rule, in the order of the documentation and of findings at the same place. */
export const rules: readonly Rule[] = [
  unsourcedClaim,
  staleAnnotation,
  blanketSource,
  weakSource,
  circularSource,
  sharedOwner,
  missingDisclaimer,
  incompleteDisclaimer,
  attributionLost,
  unsupportedHighlight,
  figureMismatch,
  partExceedsWhole,
  sumMismatch,
  percentMismatch,
  rangeOrder,
  figureConflict,
  newerFigure,
  changeMismatch,
  figureNotInSource,
  nameNotInSource,
  quoteNotInSource,
  changedOriginal,
  lostLink,
  unknownCitation,
  unusedReference,
  webResidue,
  mojibake,
  undefinedAcronym,
  inconsistentName,
  misspeltCompany,
  ownershipMismatch,
  misquotedName,
  quoteWithoutSpeaker,
  ambiguousUnit,
  ambiguousCurrency,
  relativeDate,
];
