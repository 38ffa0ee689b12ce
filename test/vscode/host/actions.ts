import type { Page } from 'playwright-core';
import type { Editor } from './editor';

/** One thing that a person does, or waits for, before a picture is taken. */
export type Action =
  /** Opens the Problems panel, narrows it by a filter where one is given, and waits for its first finding. */
  | { readonly do: 'problems'; readonly filter?: string }
  /** Waits until the first finding is underlined. */
  | { readonly do: 'findings' }
  /** Points the mouse at these words and waits for the hover. */
  | { readonly do: 'hover'; readonly words: string }
  /** Puts the cursor into these words. */
  | { readonly do: 'click'; readonly words: string }
  /** Runs a command of the palette by its title. */
  | { readonly do: 'command'; readonly title: string }
  /** Presses keys, as `Control+Period`. */
  | { readonly do: 'press'; readonly keys: string }
  /** Types text at the cursor. */
  | { readonly do: 'type'; readonly text: string }
  /** Clicks on what the CSS selector names, such as a link in a hover. */
  | { readonly do: 'choose'; readonly selector: string }
  /** Waits until a web view shows these words. */
  | { readonly do: 'webview'; readonly words: string }
  /** Clicks on the link with these words in a web view. */
  | { readonly do: 'follow'; readonly words: string }
  /** Waits until what the CSS selector names is shown. */
  | { readonly do: 'wait'; readonly selector: string };

/** Does one thing after the other. */
export async function perform(actions: readonly Action[], editor: Editor, page: Page): Promise<void> {
  for (const action of actions) await performOne(action, editor, page);
}

function performOne(action: Action, editor: Editor, page: Page): Promise<void> {
  switch (action.do) {
    case 'problems':
      return editor.showProblems(action.filter);
    case 'findings':
      return editor.showFindings();
    case 'hover':
      return editor.hover(action.words);
    case 'click':
      return editor.click(action.words);
    case 'command':
      return editor.command(action.title);
    case 'press':
      return page.keyboard.press(action.keys);
    case 'type':
      return page.keyboard.type(action.text);
    case 'choose':
      return page.locator(action.selector).first().click();
    case 'webview':
      return editor.webview(action.words);
    case 'follow':
      return editor.follow(action.words);
    case 'wait':
      return page.locator(action.selector).first().waitFor();
  }
}
