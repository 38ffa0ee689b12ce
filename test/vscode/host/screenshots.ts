import * as path from 'node:path';
import { perform } from './actions';
import { drive } from './drive';
import { projectFolder, reason, say } from './layout';
import { scenes, sceneThemes } from './scenes';

/** Takes the pictures in `docs/`. */

const size = { width: 1280, height: 800 };

async function main(): Promise<void> {
  for (const { name, file, line, settings, actions } of scenes) {
    for (const theme of sceneThemes) {
      const out = path.join('docs', `${name}-${theme}.png`);
      await drive(
        {
          workspace: path.join(projectFolder, 'examples'),
          extension: projectFolder,
          file,
          theme,
          ...size,
          ...(line === undefined ? {} : { line }),
          ...(settings === undefined ? {} : { settings }),
        },
        async (editor, page) => {
          await perform(actions, editor, page);
          await editor.picture(path.join(projectFolder, out));
        },
      );
      say(`wrote ${out}`);
    }
  }
}

main().catch((error: unknown) => {
  say(reason(error));
  process.exitCode = 1;
});
