import * as path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** No picture of the editor takes longer to come about than this. */
const patienceMilliseconds = 30_000;

/** What is asked of an editor that is ready is answered within this time; otherwise it is asked again. */
const answerMilliseconds = 3000;

/** A hover of the editor that has come to its answer. */
const hoverContents = '.monaco-resizable-hover .hover-row:not(:has-text("Loading..."))';

/** Where words stand on the page, in pixels of the page. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Uses VS Code as a person does: with keyboard and mouse, waiting for what the page shows, never for the clock. */
export class Editor {
  constructor(private readonly page: Page) {
    page.setDefaultTimeout(patienceMilliseconds);
  }

  /** Waits until the workbench, and in it `file` where one is given, is shown. */
  async ready(file: string | undefined): Promise<void> {
    await this.page.locator('.monaco-workbench .part.editor').waitFor();
    if (file === undefined) return;
    const tab = this.page.locator('.tabs-container .tab.active', { hasText: path.basename(file) });
    await tab.waitFor();
    await this.lines().first().waitFor();
  }

  /** The lines of text that the editor shows, in no particular order. */
  lines(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .view-lines .view-line');
  }

  /** Runs the command with this title from the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const box = this.page.locator('.quick-input-widget input[type=text], .quick-input-widget input.input').first();
    await box.waitFor();
    await box.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens the Problems panel, narrows it by `filter`, and waits until it lists at least one finding. */
  async showProblems(filter = ''): Promise<void> {
    await this.command('Problems: Focus on Problems View');
    const panel = this.page.locator('.part.panel');
    if (filter !== '') {
      await this.filterProblems(panel, filter);
    }
    // Under the pointer a bulb stands in place of the icon.
    await panel.locator('.markers-panel .monaco-list-row .marker-icon').first().waitFor({ state: 'attached' });
  }

  private async filterProblems(panel: Locator, filter: string): Promise<void> {
    // It says how many findings are left once the filter is at work.
    const badge = panel.locator('.viewpane-filter-badge:not(.hidden)');
    const deadline = Date.now() + patienceMilliseconds;
    for (;;) {
      await panel.locator('.viewpane-filter input').fill(filter);
      try {
        await badge.waitFor({ timeout: answerMilliseconds });
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        // A panel that is still being laid out makes its input anew and forgets what was in it.
      }
    }
  }

  /** Waits until the server has coloured something that a grammar cannot know, and underlined its findings. */
  async showFindings(): Promise<void> {
    await this.page.locator('.view-overlays [class*="squiggly"]').first().waitFor({ state: 'attached' });
  }

  /** Points the mouse at `words`, which the editor must show, and waits for the hover. */
  async hover(words: string): Promise<void> {
    const place = await this.placeOf(words);
    const content = this.page.locator(hoverContents).first();
    const deadline = Date.now() + patienceMilliseconds;
    for (;;) {
      // Two moves, because a mouse that appears on the words has not moved over them.
      await this.page.mouse.move(place.x - 3, place.y);
      await this.page.mouse.move(place.x, place.y);
      try {
        await content.waitFor({ timeout: answerMilliseconds });
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        // A mouse that rests asks no second time, and the first may have come before the server was there.
        await this.page.mouse.move(place.x, 0);
      }
    }
  }

  /** Puts the cursor into `words`, which the editor must show. */
  async click(words: string): Promise<void> {
    const place = await this.placeOf(words);
    await this.page.mouse.click(place.x, place.y);
  }

  /** Waits until a web view, such as the Markdown preview, shows `words` and its pictures. */
  async webview(words: string): Promise<void> {
    const inner = this.inWebview();
    await inner.locator('body', { hasText: words }).waitFor();
    await inner
      .locator('body')
      .evaluate((body) => Promise.all([...body.querySelectorAll('img')].map((image) => image.decode())));
  }

  /** Clicks on the first link with these words in a web view. */
  async follow(words: string): Promise<void> {
    await this.inWebview().locator('a', { hasText: words }).first().click();
  }

  private inWebview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Saves a picture of the whole window. */
  async picture(file: string): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }

  /** The middle of the first occurrence of `words` in one visible line. */
  private async placeOf(words: string): Promise<Place> {
    const handle = await this.page.waitForFunction(findWords, words);
    const place = await handle.jsonValue();
    if (place === false) throw new Error(`the editor does not show “${words}”`);
    return place;
  }
}

/**
 * Runs in the page: where `words` stand, or false while the editor does not show them.
 * It holds no named function, because the loader wraps those in a helper that the page does not have.
 */
function findWords(words: string): Place | false {
  const lines = [...document.querySelectorAll('.editor-instance .view-lines .view-line')];
  lines.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top);
  for (const line of lines) {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    const start = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ')
      .indexOf(words);
    if (start < 0) continue;
    let offset = start + Math.floor(words.length / 2);
    for (const node of nodes) {
      if (offset >= node.length) {
        offset -= node.length;
        continue;
      }
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  return false;
}
