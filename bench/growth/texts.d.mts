export declare const FAMILIES: Readonly<Record<string, unknown>>;
export declare function textOf(id: string, size: number): { readonly name: string; readonly text: string };
export declare function varied(text: string): string;
