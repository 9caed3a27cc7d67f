/** The index page's style sheet, and its hash for the page's content security policy (a test compares them). */
export const INDEX_CSS_HASH = 'sha256-fzauHCZHaMvKuIwdJiiHDBX5dlNxyzeyoipjDZxmouY=';

export const INDEX_CSS = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1c1a17;--soft:#5c564c;--line:#ded8cc;--accent:#1d4f91;--failed:#9c2a17}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ebe6dc;--soft:#aca496;--line:#3b3731;--accent:#94b8f5;--failed:#ff9f8c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:2.5rem clamp(1rem,4vw,3.5rem) 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Inter,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.18em}
p,h1{margin:0}
.mast{display:flex;justify-content:space-between;font-size:.8125rem;color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:.5rem}
.name{font:italic 1.125rem/1 'Source Serif 4',Georgia,serif;color:var(--accent)}
h1{font:600 1.75rem/1.2 'Source Serif 4','Iowan Old Style',Palatino,Georgia,'Noto Serif',serif;margin:1.5rem 0}
table{width:100%;border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{padding:.45rem .5rem .45rem 0;text-align:end;vertical-align:top;border-bottom:1px solid var(--line)}
th:first-child{text-align:start;width:46%}
thead th{font-weight:600;font-size:.8125rem;color:var(--soft);border-bottom-color:var(--ink)}
tbody th{font-weight:600}
tbody th span{display:block;font:400 .9375rem/1.4 'Source Serif 4',Georgia,'Noto Serif',serif;color:var(--soft)}
.failed td{text-align:start;color:var(--failed)}
tr{break-inside:avoid}
@media print{body{padding:0;max-width:none}thead{display:table-header-group}}
`;
