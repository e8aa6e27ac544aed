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
dl>div{display:grid;grid-template-columns:2fr 3fr;column-gap:.8rem;margin-block-end:.15rem}
dt{grid-row:1/span 99}
dd{margin:0;grid-column:2}
.said{white-space:pre-line}
.flip .said::before{content:"“"}
.flip .said::after{content:"”"}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{text-align:start;vertical-align:top;padding:.2rem .5rem .2rem 0;border-block-end:1px solid}
th{font-weight:600}
@media (max-width:30rem){dl>div{display:block}dd{margin-inline-start:1rem}}
@media print{
:root{color-scheme:light;font-size:7.5pt;line-height:1.25}
body{max-width:none;margin:0;padding:0;color:#000;background:#fff}
main{columns:2;column-gap:1.5rem}
h1{margin:0 0 .4rem}
h2{margin:.7rem 0 .2rem}
h3,h4{margin:.4rem 0 .1rem}
p,ul,dl,table{margin:.15rem 0}
.notice,.concern{margin:.3rem 0}
dl>div{display:block;margin:0}
dt,dd{display:inline}
dt{font-style:italic}
dd{margin:0 0 0 .3rem}
dd:not(:last-child)::after{content:";"}
li,tr,dl>div,.notice,.concern{break-inside:avoid}
h2,h3,h4,caption{break-after:avoid}
}
`;
