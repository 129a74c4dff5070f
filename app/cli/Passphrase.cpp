// SPDX-License-Identifier: MIT
#include "app/cli/Passphrase.h"

#include "core/base/Text.h"
#include "core/store/vault/Passphrase.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace emo::cli {

namespace {

struct PassphraseTexts
{
    EMO_TEXTS(PassphraseTexts)
};

/// Keeps the terminal from showing what is typed.
class HiddenTyping
{
public:
#ifdef Q_OS_WIN
    HiddenTyping()
    {
        m_console = GetStdHandle(STD_INPUT_HANDLE);
        m_isTerminal = GetConsoleMode(m_console, &m_before) != 0
            && SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT)) != 0;
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            SetConsoleMode(m_console, m_before);
    }
#else
    HiddenTyping()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_isTerminal = m_isTerminal && tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
#endif
    HiddenTyping(const HiddenTyping &) = delete;

    bool isTerminal() const
    {
        return m_isTerminal;
    }

private:
#ifdef Q_OS_WIN
    HANDLE m_console = nullptr;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_isTerminal = false;
};

Problem noPassphrase(const QString &detail = {})
{
    return Problem{PassphraseTexts::tr("No passphrase was given"), detail};
}

Result<store::Secret> lineOf(QFile &file, const Problem &ifEmpty)
{
    constexpr qint64 mostBytes = 64 * store::longestPassphrase; // more than any that can be composed to it
    QByteArray line = file.readLine(mostBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? ifEmpty : store::passphraseFrom(std::move(line));
}

} // namespace

Result<store::Secret> askedPassphrase(const QString &prompt)
{
    const HiddenTyping hidden;
    if (!hidden.isTerminal())
        return Problem{
            PassphraseTexts::tr("There is no terminal to ask for the passphrase at. Hand it over with "
                                "--passphrase-fd or EMODESK_PASSPHRASE")};
    QTextStream(stderr) << prompt << QStringLiteral(": ") << Qt::flush;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return noPassphrase(input.errorString());
    auto line = lineOf(input, noPassphrase());
    QTextStream(stderr) << '\n';
    return line;
}

Result<store::Secret> passphraseOfDescriptor(const QString &number)
{
    const Problem unusable{
        PassphraseTexts::tr("--passphrase-fd takes the number of an open file that holds the passphrase, "
                            "such as 3")};
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile file;
    if (!isNumber || descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable;
    return lineOf(file, unusable);
}

Result<store::Secret> passphraseOfEnvironment(const char *name)
{
    if (!qEnvironmentVariableIsSet(name))
        return store::Secret();
#ifdef Q_OS_WIN
    auto secret = store::passphraseFrom(qEnvironmentVariable(name)); // which is no bytes there
#else
    char *value = std::getenv(name);
    auto secret = store::passphraseFrom(QByteArray(value));
    std::fill(value, value + std::strlen(value), '\0'); // other programs may look at our environment
#endif
    qunsetenv(name);
    return secret;
}

} // namespace emo::cli
