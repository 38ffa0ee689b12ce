import { commands } from '../../../server/src/lsp/protocol';
import { walk } from '../beside/walk';
import type { Command } from './command';

export const previousDecision: Command = {
  id: commands.previousDecision,
  run: (context) => walk(context, false),
};
