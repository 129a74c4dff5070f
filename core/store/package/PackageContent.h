// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/Attachments.h"

#include <QJsonArray>

#include <functional>
#include <optional>
#include <vector>

namespace emo::store {

/// What a package holds besides files.
struct PackageText
{
    QJsonArray versions;
    QByteArray annex; ///< See Annexes.h; empty: none.
};

/// The plain content of a package, to be read from end to end; see Package.h. It holds one attached file in
/// memory at a time.
class PackageContent final : public QIODevice
{
public:
    /// `files` must outlive it.
    PackageContent(const PackageText &text, const std::vector<AttachmentKey> &files);

    bool isSequential() const override { return true; }
    /// Why it could not be read to its end.
    const std::optional<Problem> &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const std::vector<AttachmentKey> *m_files;
    std::size_t m_next = 0; ///< Of m_files.
    QByteArray m_part;
    qsizetype m_read = 0; ///< Of m_part.
    std::optional<Problem> m_problem;
};

/// Takes what is in a package as it is unsealed. Calls `begin` when its text is there, then `visit` for each
/// file when all of it is.
class PackageContentReader final : public QIODevice
{
public:
    using Visitor = std::function<Result<>(const QString &name, QByteArray bytes)>;
    using TextVisitor = std::function<Result<>(const PackageText &text)>;
    PackageContentReader(TextVisitor begin, Visitor visit);

    /// What a visitor had, or that what is in the package makes no sense.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// True if all that was announced has come, and nothing else.
    bool isComplete() const { return m_part == Part::Nothing && m_taken.isEmpty(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Part { JsonSize, Json, FileSize, File, Nothing };

    void takePart();
    void await(Part part, qsizetype size);
    void awaitNextFile();

    TextVisitor m_begin;
    Visitor m_visit;
    Part m_part = Part::JsonSize;
    qsizetype m_awaited; ///< How many bytes the part has.
    QByteArray m_taken;
    QStringList m_files; ///< Those that are still to come.
    std::optional<Problem> m_problem;
};

} // namespace emo::store
