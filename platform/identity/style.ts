/** The look of the embedded provider's pages: the colours of the explorer's bar. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #f4f8f7; color: #17302e; font: 16px/1.5 system-ui, sans-serif; }
header { padding: 10px 24px; background: #134e4a; color: #d7efec; font-size: 14px; }
header strong { margin-right: 12px; color: #fff; font-size: 16px; }
main { max-width: 920px; margin: 0 auto; padding: 24px; }
h1 { margin: 0 0 8px; font-size: 26px; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 12px; margin: 24px 0; padding: 0; list-style: none; }
li button { display: grid; gap: 2px; position: relative; width: 100%; height: 100%; align-content: start; padding: 14px 16px; border: 1px solid #bcd5d2; border-radius: 10px; background: #fff; color: inherit; font: inherit; text-align: left; cursor: pointer; }
li button:hover { border-color: #0f766e; background: #eaf6f4; }
li strong { font-size: 17px; }
li span { color: #44625f; font-size: 14px; }
li code { margin-top: 6px; color: #0f766e; }
code { font: 13px/1.4 ui-monospace, monospace; }
button.plain { padding: 8px 16px; border: 1px solid #8fb3af; border-radius: 8px; background: transparent; color: #134e4a; font: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid #0f766e; outline-offset: 2px; }
`;
