import { publish, sayPublication, type NoteStyle } from '../../engine/index';
import { messages, type Publication, type PublicationParams } from '../protocol';
import type { Feature } from './feature';

const styles: readonly NoteStyle[] = ['drop', 'keep', 'endnotes', 'inline'];

/** The article as it can be published, notes as the setting `copydesk.footnotes` wants them. */
export const publication: Feature = {
  id: 'publication',
  capabilities: () => ({}),
  register(session) {
    const { connection, guard } = session;
    connection.onRequest(
      messages.publication,
      guard.request<PublicationParams, Publication | null>(
        messages.publication,
        () => null,
        async ({ uri }, token) => {
          const read = await session.read(uri, token);
          if (!read) return null;
          const wanted = session.settings.material['footnotes'];
          const made = publish(read.article, styles.find((style) => style === wanted) ?? 'drop');
          const removed = sayPublication(made);
          return removed === undefined ? { text: made.text } : { text: made.text, removed };
        },
      ),
    );
  },
};
