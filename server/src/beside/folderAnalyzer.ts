import { createAnalyzer, type Analyzer, type CompanyRegistry } from '../engine/index';

/** Sentences that are remembered: those that article after article ends with, and all of a small folder that is read twice. */
const sentences = 1000;

/** An analyzer for whoever reads many articles once each: it holds little of what it has read. */
export function folderAnalyzer(registry: CompanyRegistry): Analyzer {
  return createAnalyzer({ registry, sentences });
}
