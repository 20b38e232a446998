package app.tradewind.failure;

import java.util.Locale;

/// What went wrong, as the user needs to know it. Each constant has a title and an advice in every language.
public enum Failure {
    FAULT,
    STORE_MISSING,
    STORE_UNREADABLE,
    STORE_TOO_NEW,
    STORE_WRONG_PASSPHRASE,
    STORE_NEEDS_PASSPHRASE,
    STORE_IN_USE,
    STORE_READ_ONLY,
    STORE_EXISTS,
    DISK_FULL,
    FILE_MISSING,
    FILE_IS_FOLDER,
    FILE_EMPTY,
    FILE_UNREADABLE,
    FILE_UNWRITABLE,
    FILE_DAMAGED,
    PICTURE_WITHOUT_CODE,
    FILE_IN_USE,
    FILE_INCOMPLETE,
    FILE_CHANGED,
    FILE_GONE,
    WORKBOOK_NEEDS_PASSWORD,
    WORKBOOK_PASSWORD_UNSUPPORTED,
    WORKBOOK_UNREADABLE,
    WORKBOOK_TOO_LARGE,
    WORKBOOK_KIND_UNKNOWN,
    TABLE_WITHOUT_HEADER,
    TABLE_WITHOUT_CONTACTS,
    QUERY_UNREADABLE,
    FIELD_UNKNOWN,
    PROFILE_UNKNOWN,
    VALUE_UNREADABLE,
    NOT_FOUND,
    UNDO_DONE_BEFORE,
    TEMPLATE_UNREADABLE,
    DICTIONARY_UNREADABLE,
    ASSISTANT_UNREACHABLE,
    ASSISTANT_REFUSED,
    LETTER_BLOCKED,
    LETTER_UNDER_WAY,
    ACCOUNT_MISSING,
    ACCOUNT_EXISTS,
    ACCOUNT_INSECURE,
    MAIL_SERVER_UNREACHABLE,
    MAIL_SERVER_UNTRUSTED,
    MAIL_LOGIN_REFUSED,
    WORK_CANCELLED,
    SETTINGS_UNWRITABLE;

    /// The message key of this failure, such as `failure.store-too-new`.
    public String key() {
        return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
