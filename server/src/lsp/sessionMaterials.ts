import { materialKinds, Materials } from '../beside/materials';
import { besideFiles } from './besideFiles';
import { fileDiagnostics } from './convert';
import type { OpenDocuments } from './documents';
import type { Guard } from './guard';
import type { ClientProfile } from './profile';
import { Registries, type RegistriesParts } from './registries';
import type { Runtime } from './runtime';
import type { WorkspaceFacts } from './workspaceFacts';
import type { WorkspaceFiles } from './workspaceFiles';

/** What registries and materials need of their session. */
export interface MaterialSession {
  readonly runtime: Runtime;
  readonly guard: Guard;
  readonly profile: ClientProfile;
  readonly files: WorkspaceFiles;
  readonly documents: OpenDocuments;
  readonly facts: WorkspaceFacts;
  readonly settings: { readonly material: Readonly<Record<string, unknown>> };
  readBytes(uri: string): Promise<Uint8Array | undefined>;
  besideChanged(uris: readonly string[]): void;
}

/** What stands beside the articles of a session, with problems told in the files that have them. */
export function sessionMaterials(session: MaterialSession, publish: RegistriesParts['publish']): Materials {
  return new Materials(
    {
      files: besideFiles(session),
      settings: () => session.settings.material,
      report: (uri, text, problems) =>
        publish(uri, fileDiagnostics(uri, text, problems, 'beside', session.profile.positionEncoding)),
      showsTexts: session.profile.showsContent,
      arrived: (article) => session.besideChanged([article]),
    },
    (error) => session.guard.report('beside the article', error),
    [...materialKinds, session.facts.material()],
  );
}

/** The registries of a session; a file counts as it stands in the editor. */
export function sessionRegistries(
  { runtime, profile }: MaterialSession,
  openText: RegistriesParts['openText'],
  publish: RegistriesParts['publish'],
): Registries {
  return new Registries({ runtime, encoding: profile.positionEncoding, openText, publish });
}
