package be.weefsel.app.platform.mail;

/// Somebody without an account, to whom a letter goes.
///
/// @param about the one thing that she can do something about with the link in it, such as
///   `survey-request/17`; a token is made for it when the letter is sent
public record Addressee(String name, String email, String about) {}
