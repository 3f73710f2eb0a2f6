import { ROLE_WORDS, ROLES, SCOPE_WORDS, TOKEN_SCOPES } from "../core/access/role";
import { EXIT } from "./exit-codes";

/** What `strings-attached admin --help` prints. */
export const ADMIN_HELP = `Usage
  strings-attached admin create [--email ADDRESS] [--name NAME] [--role ROLE]
  strings-attached admin list
  strings-attached admin disable --email ADDRESS
  strings-attached admin enable --email ADDRESS
  strings-attached admin reset-password --email ADDRESS [--one-time]
  strings-attached admin token create --email ADDRESS [--name NAME] [--scope SCOPE]… [--days N]
  strings-attached admin token list
  strings-attached admin token revoke ID

  A password is asked for and not shown while it is typed; a script writes it to standard input as one line. It has
  12 characters or more and is none of the well-known ones. --one-time makes one up, to be changed at the first
  sign-in.

  Roles, each with all that those before it may do (create makes an admin where none is named)
${ROLES.map((role) => `    ${role.padEnd(8)} ${ROLE_WORDS[role]}`).join("\n")}

  Scopes of a token
${TOKEN_SCOPES.map((scope) => `    ${scope.padEnd(8)} ${SCOPE_WORDS[scope]}`).join("\n")}

Exit status
  ${EXIT.ok}   done
  ${EXIT.failed}   not done, for the reason given
  ${EXIT.usage}  the command was not understood
`;
