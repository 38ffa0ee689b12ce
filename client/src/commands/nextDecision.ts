import { commands } from '../../../server/src/lsp/protocol';
import { walk } from '../beside/walk';
import type { Command } from './command';

export const nextDecision: Command = {
  id: commands.nextDecision,
  run: (context) => walk(context, true),
};
