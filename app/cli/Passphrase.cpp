// SPDX-License-Identifier: MIT
#include "app/cli/Passphrase.h"

#include "core/base/Text.h"

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

Result<store::Secret> lineOf(QFile &file)
{
    constexpr qint64 longest = 4096;
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Problem{PassphraseTexts::tr("No passphrase was given").toString()};
    QString text = QString::fromUtf8(line);
    std::fill(line.begin(), line.end(), '\0');
    return store::Secret::takenFrom(std::move(text));
}

} // namespace

Result<store::Secret> askedPassphrase(const QString &prompt)
{
    const HiddenTyping hidden;
    if (!hidden.isTerminal())
        return Problem{
            PassphraseTexts::tr("There is no terminal to ask for the passphrase at. Hand it over with "
                                "--passphrase-fd or EMODESK_PASSPHRASE")
                .toString()};
    QTextStream(stderr) << prompt << QStringLiteral(": ") << Qt::flush;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Problem{PassphraseTexts::tr("No passphrase was given").toString(), input.errorString()};
    auto line = lineOf(input);
    QTextStream(stderr) << '\n';
    return line;
}

Result<store::Secret> passphraseFrom(const QString &number)
{
    const Problem unusable{
        PassphraseTexts::tr("--passphrase-fd takes the number of an open file that holds the "
                            "passphrase, such as 3")
            .toString()};
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile file;
    if (!isNumber || descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable;
    auto line = lineOf(file);
    return line ? std::move(line) : unusable;
}

store::Secret passphraseOfEnvironment(const char *name)
{
    char *value = std::getenv(name);
    if (!value)
        return {};
    QString text = QString::fromUtf8(value);
    std::fill(value, value + std::strlen(value), '\0'); // other programs may look at our environment
    qunsetenv(name);
    return store::Secret::takenFrom(std::move(text));
}

} // namespace emo::cli
