import { commands } from '../../../server/src/lsp/protocol';
import type { Command } from './command';

export const showLog: Command = {
  id: commands.showLog,
  async run({ copydesk }) {
    copydesk.log.show();
  },
};
