// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace emo::ui {

/// Something that takes long and goes on elsewhere, so that the window never stands still. It is shown, and
/// can be cancelled (see WorkBar), for as long as anybody holds it; it may be let go in any thread. Work
/// looks at its token between its steps, so that what is cancelled leaves nothing half done.
class LongWork final : public QObject
{
    Q_OBJECT

public:
    /// `what` is said of it: "Reading the file…".
    static std::shared_ptr<LongWork> begin(const QString &what);

    const QString &what() const { return m_what; }
    std::stop_token token() const { return m_stop.get_token(); }
    void cancel();

Q_SIGNALS:
    void cancelled();

private:
    explicit LongWork(const QString &what) : m_what(what) {}

    const QString m_what;
    std::stop_source m_stop;
};

/// Has `work` done by another thread, and its answer given to `done` in the window's, unless `context` has
/// gone by then.
template <typename Work, typename Done> void elsewhere(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start([context = QPointer<QObject>(context), work, done] {
        const auto answer = work();
        QMetaObject::invokeMethod(
            qApp,
            [context, done, answer] {
                if (context)
                    done(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace emo::ui
