import type { Article } from '../../core/model/index.ts';
import { articleOf } from '../compare/article.ts';

/** A story of given paragraphs, with what its source says of itself. */
export function story(siglum: string, paragraphs: readonly string[], metadata: Partial<Article['metadata']> = {}): Article {
  const made = articleOf(siglum, paragraphs);
  return { ...made, metadata: { ...made.metadata, ...metadata } };
}

export const CANAL = [
  'Engineers began on Tuesday to drain the Ostrava lock, where a cracked gate has kept forty barges waiting since the first frost of the winter.',
  'The gate, which was cast in 1911, gave way along a weld that divers had marked as sound when they looked at it in the autumn, the canal office said.',
  '“We shall not open the lock before every bolt has been looked at twice,” its director Marta Hlinka told reporters on the quay.',
  'Repairs will cost 3,200,000 crowns, a sum that the office wants the province to share, and are to last until the end of March.',
  'Skippers who carry grain to the mills upstream have asked for leave to unload at the old customs wharf, which has no crane.',
  'A second gate of the same age stands at the next lock, eleven kilometres to the north, and is to be looked at in May.',
];

export const VINEYARD = [
  'Growers on the slopes above Lake Tarn picked their last grapes by lamplight, a fortnight earlier than anybody in the valley can remember.',
  'Three dry summers have halved what the terraces give, according to the growers’ union, and young vines on the upper rows died in July.',
  '“My grandfather would not have believed the sugar in these berries,” said Enzo Ferrant, who farms nine hectares near the chapel.',
  'The union asks for a reservoir in the quarry, which the district council will discuss when it meets in the second week of November.',
];
