import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientProfile } from '../profile';
import type { Session } from '../session';

/** One LSP feature: what it tells the client it can do, beside the handlers that do it. */
export interface Feature {
  readonly id: string;
  capabilities(profile: ClientProfile): ServerCapabilities;
  /** Puts its handlers on the session's connection, each behind the session's guard. */
  register(session: Session): void;
}
