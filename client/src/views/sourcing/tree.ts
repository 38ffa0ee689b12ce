import * as vscode from 'vscode';
import type { BesideChanges } from '../../beside/changes';
import type { SourcingModel } from './model';
import { nodesOf, type SourcingNode } from './nodes';

/** The view's identifier in the manifest. */
export const sourcingViewId = 'copydesk.sourcing';

/** The Sourcing view: claims by state, companies, figures, disclaimers and sources of the active article. */
export class SourcingTree implements vscode.TreeDataProvider<SourcingNode>, vscode.Disposable {
  readonly #model: SourcingModel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #nodes: readonly SourcingNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(model: SourcingModel, changes: BesideChanges) {
    this.#model = model;
    const view = vscode.window.createTreeView(sourcingViewId, { treeDataProvider: this, showCollapseAll: true });
    const update = (): void => {
      const { current, article } = model;
      this.#nodes = current === undefined ? [] : nodesOf(current);
      // Named, because the view stays while another editor is active.
      view.description = article === undefined ? '' : article.path.slice(article.path.lastIndexOf('/') + 1);
      const open = current?.claims.filter(({ state }) => state === 'unsourced').length ?? 0;
      view.badge = open === 0 ? undefined : { value: open, tooltip: `${String(open)} claims need a source` };
      view.message = changes.last === undefined ? '' : `${changes.last} (can be undone)`;
      this.#changed.fire();
    };
    this.#subscriptions = vscode.Disposable.from(
      view,
      this.#changed,
      model.onDidChange(update),
      changes.onDidChange(update),
    );
  }

  /** What is shown, line by line. */
  get nodes(): readonly SourcingNode[] {
    return this.#nodes;
  }

  getChildren(node?: SourcingNode): SourcingNode[] {
    return [...(node?.children ?? this.#nodes)];
  }

  getTreeItem(node: SourcingNode): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(
      node.label,
      node.children.length === 0 ? None : node.open === true ? Expanded : Collapsed,
    );
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    item.iconPath = new vscode.ThemeIcon(node.icon);
    item.contextValue = node.context;
    item.tooltip = node.spoken;
    item.accessibilityInformation = { label: node.spoken };
    const { article } = this.#model;
    if (node.range !== undefined && article !== undefined) {
      const { start, end } = node.range;
      const selection = new vscode.Range(start.line, start.character, end.line, end.character);
      item.command = {
        title: 'Go to It',
        command: 'vscode.open',
        arguments: [article, { selection, preserveFocus: false }],
      };
    }
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
