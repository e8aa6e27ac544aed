/** How the file looks, on a screen and in print: black on white in print, and nothing that needs another file. */
export const STYLE = `
:root{color-scheme:light dark;font:1rem/1.45 system-ui,sans-serif}
body{max-width:46rem;margin:1.5rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0 0 1rem}
h2{font-size:1.2rem;margin:1.6rem 0 .4rem;border-block-end:1px solid}
h3{font-size:1.05rem;margin:1.1rem 0 .3rem}
h4,caption{font-size:1rem;font-weight:600;margin:.7rem 0 .2rem;text-align:start}
p,ul,dl{margin:.3rem 0}
ul{padding-inline-start:1.2rem}
.notice,.concern{border-inline-start:.25rem solid;padding-inline-start:.7rem;margin:.6rem 0}
.warning,.strong{font-weight:600}
.quiet,.standing,h3 small{font-style:italic;font-weight:400}
h3 small{font-size:.9rem}
dl{display:grid;grid-template-columns:minmax(8rem,2fr) 3fr;gap:.15rem .8rem}
dd{margin:0}
.said{white-space:pre-line}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{text-align:start;vertical-align:top;padding:.2rem .5rem .2rem 0;border-block-end:1px solid}
th{font-weight:600}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-inline-start:1rem}}
@media print{
:root{color-scheme:light;font-size:9.5pt}
body{max-width:none;margin:0;color:#000;background:#fff}
li,tr,dt,dd,.notice,.concern{break-inside:avoid}
h2,h3,h4,caption{break-after:avoid}
}
`;
