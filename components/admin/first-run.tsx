/** What /admin says before there is any account. */
export function FirstRun() {
  return (
    <>
      <div className="title-row">
        <h1>Make the first admin</h1>
        <p className="stand">
          Nobody has an account yet, and no page can make the first one: whoever runs this server makes it with a
          command.
        </p>
      </div>
      <section className="sec0" aria-labelledby="how">
        <h2 id="how">In the folder of this server, run</h2>
        <pre className="command">
          <code>npx strings-attached admin create</code>
        </pre>
        <p className="sm soft">
          It asks for an e-mail address, a name and a password of 12 characters or more, which is not shown while you
          type. Then <a href="/admin/sign-in">sign in</a>.
        </p>
      </section>
    </>
  );
}
