// What is used of pdfjs-dist. Its own types name the DOM, which core does not know.

/** A run of characters on a page: where its baseline begins, and how wide and high it is, in points. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly [number, number, number, number, number, number];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}
/** Where marked content begins or ends; `id` joins it to the structure tree. */
export interface MarkedItem {
  readonly type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  readonly id?: string;
  readonly tag?: string;
}
export interface StructNode {
  readonly role: string;
  readonly children: readonly (StructNode | { readonly type: string; readonly id: string })[];
}
export interface Annotation {
  readonly subtype: string;
  readonly url?: string;
  readonly rect: readonly [number, number, number, number];
}
/** A character as a font prints it: what it stands for, which may be several letters. */
export interface PdfGlyph {
  readonly unicode: string;
}
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export interface PdfPage {
  readonly view: readonly [number, number, number, number];
  getTextContent(options: { readonly includeMarkedContent: boolean }): Promise<{ readonly items: readonly (TextItem | MarkedItem)[] }>;
  getOperatorList(): Promise<OperatorList>;
  getStructTree(): Promise<StructNode | null>;
  getAnnotations(): Promise<readonly Annotation[]>;
}
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMarkInfo(): Promise<{ readonly Marked?: boolean } | null>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}
export const OPS: { readonly showText: number };
export function getDocument(options: Readonly<Record<string, unknown>>): {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
};
