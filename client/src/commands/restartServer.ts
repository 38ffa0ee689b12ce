import { commands } from '../../../server/src/lsp/protocol';
import type { Command } from './command';

export const restartServer: Command = {
  id: commands.restartServer,
  async run({ copydesk }) {
    await copydesk.restart();
  },
};
