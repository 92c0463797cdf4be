// Passkeys: the browser makes and uses them, Weefsel checks them.

const make = document.querySelector("[data-passkey=make]");
const signIn = document.querySelector("[data-passkey=sign-in]");

async function send(form, path, body) {
    const answer = await fetch(path, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form.dataset.csrf },
        body: JSON.stringify(body ?? {}),
    });
    if (!answer.ok) {
        throw new Error(`${path} answered ${answer.status}`);
    }
    return answer.json();
}

async function makePasskey(form) {
    const options = await send(form, "/webauthn/register/options");
    const made = await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    });
    const { id, rawId, type, authenticatorAttachment, response } = made.toJSON();
    const { attestationObject, clientDataJSON, transports } = response;
    await send(form, "/webauthn/register", {
        publicKey: {
            credential: {
                id,
                rawId,
                type,
                authenticatorAttachment,
                response: { attestationObject, clientDataJSON, transports },
                clientExtensionResults: made.getClientExtensionResults(),
            },
            label: form.elements.label.value,
        },
    });
}

async function signInWithPasskey(form) {
    const options = await send(form, "/webauthn/authenticate/options");
    const used = await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    });
    const { id, rawId, authenticatorAttachment, response } = used.toJSON();
    const { authenticatorData, clientDataJSON, signature, userHandle } = response;
    await send(form, "/login/webauthn", {
        id,
        rawId,
        credType: used.type,
        authenticatorAttachment,
        response: { authenticatorData, clientDataJSON, signature, userHandle },
        clientExtensionResults: used.getClientExtensionResults(),
    });
}

function offer(form, task) {
    const button = form.querySelector("button");
    const problem = form.querySelector("[data-passkey-problem]");
    form.querySelector("[data-passkey-none]")?.remove();
    form.hidden = false;
    button.disabled = false;
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        problem.hidden = true;
        button.disabled = true;
        try {
            await task(form);
            location.assign(form.dataset.next);
        } catch {
            problem.hidden = false;
            button.disabled = false;
        }
    });
}

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
    if (make) {
        offer(make, makePasskey);
    }
    if (signIn) {
        offer(signIn, signInWithPasskey);
    }
}
