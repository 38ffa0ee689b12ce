/** The engine's only door. */
export { createAnalyzer, type AnalysisPhase, type Analyzer, type AnalyzerOptions } from './analyze';
export { anchorAt, claimOf, type Anchor } from './beside/annotations/claim';
export type { SentenceBags } from './beside/annotations/compare';
export { placeAnnotations } from './beside/annotations/place';
export { readAnnotations } from './beside/annotations/read';
export { sayChange } from './beside/annotations/say';
export { sourceName } from './beside/annotations/support';
export {
  addAnnotation,
  removeAnnotation,
  updateAnnotation,
  type AnnotationOrigin,
  type AnnotationUpdate,
} from './beside/annotations/write';
export { addressOf, fullReference, shortReference } from './beside/citations/format';
export { placeBeside } from './beside/place';
export { answerTo, checklistOf } from './beside/signoff/checklist';
export {
  readSignOff,
  signOffOf,
  signOffPage,
  sinceSignOff,
  goneSinceSignOff,
  type Signature,
} from './beside/signoff/record';
export { baseName, decoded, shortName } from './base/uris';
export { alignmentOf, alignmentSteps, createOriginals } from './beside/original/align/align';
export { originalSteps, readOriginal } from './beside/original/read';
export { contains, lastStartingAt, overlaps, touches, within, type Span } from './base/span';
export {
  createRegistry,
  parseRegistry,
  readRegistry,
  RegistryReader,
  starterRegistry,
  type ParsedRegistry,
  type RegistryFile,
  type RegistryProblem,
} from './facts/registry';
export { dossierOf, findCompany, type Dossier, type DossierMeasure, type DossierRow } from './ledger/dossier';
export { FactReader } from './ledger/extract';
export { identityKeys } from './ledger/identity';
export { FactLedger } from './ledger/ledger';
export { addAlias, addEntry, renameInRegistry, type NewEntry, type RegistryEdit } from './facts/edit';
export { registryKeys, registryPlace, type RegistryKey, type RegistryPlace } from './facts/help';
export { hostileYaml } from './facts/hostileYaml';
export { reviewRegistry, type RegistryRemark } from './facts/review';
export { withoutLegalForm } from './facts/shortName';
export { isTellingName } from './recognize/names/imported';
export { sourcedClaims, subjectOf, type ClaimSource, type SourcedClaim } from './resolve/claimSources';
export { spellingAfter } from './resolve/newName';
export { countClaims, type Counts } from './resolve/counts';
export { coveredClaims, noticesOver } from './resolve/covered';
export {
  namesDown,
  ownershipOf,
  type Ownership,
  type OwnershipEvidence,
  type OwnershipStep,
  type Party,
  type Tie,
} from './resolve/ownership';
export { acceptanceEdit, acceptanceOf, placeAcceptances, type PlacedAcceptance } from './rules/accept';
export { claimsJsonLd, claimWords, publishedSources, type PublishedSource } from './publish/claims';
export { publish } from './publish/publish';
export { sayPublication } from './publish/say';
export { check, createChecker, type AcceptedFinding, type Checker, type CheckResult } from './rules/check';
export { claimFocus } from './rules/support/claims';
export { ruleDocumentation } from './rules/docs';
export { isFixed, relatedStatements, relation, saidBy, type Relation } from './rules/support/statements';
export { rules } from './rules/registry';
export {
  comparablePart,
  dependsOnOthers,
  excerptFor,
  isComparable,
  ledgerOfExcerpt,
  type LedgerExcerpt,
} from './rules/support/excerpt';
export { articleEnd } from './rules/support/articleEnd';
export { noticesFor } from './rules/support/noticeTexts';
export { defaultSettings, parseCheckSettings } from './rules/settings';
export type * from './beside/annotations/model';
export type * from './beside/citations/model';
export type * from './beside/model';
export type * from './beside/original/model';
export type * from './beside/signoff/model';
export type * from './facts/model';
export type * from './ledger/model';
export type * from './publish/model';
export type * from './recognize/model';
export type * from './resolve/model';
export type * from './rules/model';
export type * from './text/model';
