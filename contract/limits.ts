const MB = 1024 * 1024;

/** Largest source a host hands over, in bytes: what core reads at most. A long read with its pictures inlined stays under 10 MB. */
export const SOURCE_LIMIT = 32 * MB;
/** Largest page fetched from an address, in bytes after decompression. */
export const PAGE_LIMIT = 16 * MB;
/** Largest story or report a host writes or reads, in bytes: several sources of the largest size. */
export const STORY_LIMIT = 256 * MB;
/** Files chosen or dropped at once that are looked at; one more is handed over, so that the page can say that there were more. */
export const SOURCES_AT_ONCE = 300;
/** Files that came from outside, on a command line or by a double click, that are opened at once: as versions of one story. */
export const ARRIVALS_AT_ONCE = 50;
/** Longest address, in UTF-16 units. */
export const ADDRESS_LIMIT = 4096;
/** Longest name of a file, in UTF-16 units; file systems end at 255 bytes. */
export const NAME_LIMIT = 200;
/** A pair of an audit, by the file of its report: one name in one folder. */
export const PAIR_FILE = /^reports\/[^/\\\0:*?"<>|]{1,250}\.html$/;
/** Stories remembered as recent. */
export const RECENT_LIMIT = 12;
/** Longest single setting, in UTF-16 units: the preferences of a house. */
export const CHOICE_LIMIT = 48 * 1024;
/** Largest settings, in UTF-16 units of their JSON. */
export const SETTINGS_LIMIT = 64 * 1024;
